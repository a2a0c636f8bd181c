import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request to one of the servers. */
export interface Question {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What came back, with the bytes as they were sent. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer that began, and did not come to its end. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}

/** How long an answer may take, in milliseconds. */
const usualPatience = 60_000;

const usualAgent = new Agent({ keepAlive: true, maxSockets: 1 });

/** The connections to ask over, and how long an answer may take, in milliseconds. */
export interface AskOptions {
  readonly agent?: Agent;
  readonly patience?: number;
}

/** Asks a server, over a connection that stays open, and does not decompress what it answers. */
export async function ask(
  origin: string,
  { path, method, headers, body }: Question,
  { agent = usualAgent, patience = usualPatience }: AskOptions = {},
): Promise<RawAnswer> {
  return await new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const sent = request(origin + path, { agent, method, headers, signal }, (response) => {
      buffer(response).then(
        (bytes) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes });
        },
        (error: unknown) => {
          reject(new BrokenAnswer(`The answer to ${path} broke off.`, { cause: error }));
        },
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
