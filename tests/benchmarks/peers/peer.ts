/** What a server under comparison is told. */
export interface PeerOptions {
  readonly port: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  /** The file of the answers that are sent as they are. */
  readonly answers: string;
}

/** Starts a server that listens on a port of this machine. */
export type Peer = (options: PeerOptions) => Promise<void>;
