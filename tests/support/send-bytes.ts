import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Sends bytes over a connection of their own, says that nothing follows, and gives all that comes back before it is closed. */
export async function sendBytes(origin: string, bytes: Uint8Array): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.end(bytes);
  try {
    return (await buffer(socket)).toString('latin1');
  } catch {
    // What is no request may be cut off.
    return '';
  }
}
