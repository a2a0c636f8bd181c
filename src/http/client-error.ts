import { STATUS_CODES } from 'node:http';
import { problemBody, problemType, type ProblemDetails } from './problem.js';
import type { AnswerHeaders } from './security/security-headers.js';

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

/** Answers, on its connection, what is no request; tells whether there was someone to answer. */
export type AnswerClientError = (error: NodeJS.ErrnoException, socket: Connection) => boolean;

/**
 * Answers what cannot be read as a request, for which there is no route, in the form of all other problems and with the
 * headers that are those of every answer.
 */
export const answerClientError =
  (headers: AnswerHeaders): AnswerClientError =>
  (error, socket) => {
    // Where the client is gone there is no one to answer.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return false;
    }
    const problem = problems[error.code ?? ''] ?? unreadable;
    const body = problemBody(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      `Content-Type: ${problemType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    return true;
  };
