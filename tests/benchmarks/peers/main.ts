import type { Peer } from './peer.js';

/** The servers there are to compare with; each is loaded alone, so that it holds no memory of the others. */
const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  apollo: async () => (await import('./apollo.js')).apollo,
  mercurius: async () => (await import('./mercurius.js')).mercurius,
  synchronousMercurius: async () => (await import('./mercurius.js')).synchronousMercurius,
  yoga: async () => (await import('./yoga.js')).yoga,
  static: async () => (await import('./static-answers.js')).staticAnswers,
};

// Serves until it is stopped: `main.js <peer> <port> <public URL> <data folder> <file of answers>`.
const [name = '', port, publicUrl = '', dataFolder = '', answers = ''] = process.argv.slice(2);
const load = peers[name];
if (!load) throw new Error(`There is no peer "${name}".`);
const peer = await load();
await peer({ port: Number(port), publicUrl, dataFolder, answers });
