/** What a client is told of a mistake that is not the client's: nothing of its cause, which is in the log. */
export const ourFault = 'Something went wrong on our side; it has been logged.';
