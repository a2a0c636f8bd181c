/**
 * The day the contract (context, shapes, our own terms) was last changed: what shows no data is as old as that. A test holds
 * it to the contract.
 */
export const contractModified = '2026-11-25';
