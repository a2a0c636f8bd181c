import type { ServerOptions } from './start-server.js';

/** The address under which all servers publish, so that their answers are the same. */
const publicUrl = 'https://gemellaggi.example';

type Command = ServerOptions['command'];

/** The gateway as operators run it. */
export const gatewayCommand =
  (dataFolder: string): Command =>
  (port) => ({
    script: ['dist/cli/main.js', 'serve'],
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: publicUrl,
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'silent',
    },
  });

/** Another GraphQL server with the same schema and the same data. */
export const peerCommand =
  (peer: string, dataFolder: string): Command =>
  (port) => ({ script: [peerScript, peer, String(port), publicUrl, dataFolder], env: {} });

/** A server of the answers in a file. */
export const staticCommand =
  (answers: string): Command =>
  (port) => ({ script: [peerScript, 'static', String(port), publicUrl, '', answers], env: {} });

const peerScript = 'dist/benchmarks/tests/benchmarks/peers/main.js';
