import { groupBy } from '../../model/group-by.js';
import { formats, type Format } from '../formats.js';
import { createDigestMaker, type Digest } from './digest.js';
import type { GraphPieces } from './graph-pieces.js';

/** Goes through a graph once, and gives the digest of its document in each format. */
export async function graphDigests(graph: Pick<GraphPieces, 'textsIn'>): Promise<ReadonlyMap<Format, Digest>> {
  // Formats that share a writer, as N-Triples and N-Quads do, are the same bytes.
  const alike = [...groupBy(formats, ({ writer }) => [writer]).values()];
  const makers = alike.map(createDigestMaker);
  for await (const texts of graph.textsIn(alike.flatMap(([first]) => first ?? []))) {
    for (const [index, text] of texts.entries()) makers[index]?.add(text);
  }
  const digests = makers.map((maker) => maker.digest());
  return new Map(
    alike.flatMap((some, index) =>
      some.flatMap((format) => (digests[index] ? [[format, digests[index]] as const] : [])),
    ),
  );
}
