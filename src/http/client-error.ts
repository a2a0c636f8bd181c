import { STATUS_CODES } from 'node:http';
import { problemBody, type ProblemDetails } from './problem.js';

/** What Node says of what it cannot read as a request, and what the client is told; anything else is no HTTP. */
const problems: Readonly<Record<string, ProblemDetails>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    detail: 'The address and the headers are longer than 16 kB: send a long query by POST, in the body.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request did not come to its end in time: send it again.' },
};

const unreadable: ProblemDetails = { status: 400, detail: 'This is not a request that HTTP/1.1 knows.' };

/** What is needed of the connection of a request. */
interface Connection {
  readonly writable: boolean;
  end(answer: string): unknown;
  destroy(): unknown;
}

/**
 * Answers what cannot be read as a request, for which there are no route and no headers to answer by, in the form of
 * all other problems; scripts of other origins may read it, too.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Connection): void {
  // Where the client is gone there is no one to answer.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problems[error.code ?? ''] ?? unreadable;
  const body = problemBody(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
