import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { iri } from '../../support/iri.js';

/** The shapes of one file, by which a catalogue is judged apart from those of the others: they share names. */
export interface ShapesFile {
  readonly name: string;
  readonly shapes: Store;
}

/** Shapes that no catalogue can satisfy, by name; the properties that refer to them are judged without them. */
const contradictions = [
  // It wants SPDX's algorithms under https, while SPDX and the shape of spdx:Checksum beside it name them under http.
  'http://data.europa.eu/r5r#ChecksumAlgorithmRestriction',
  // It warns of every status outside the list of ADMS, while DCAT-AP 3 demands one of the EU's list.
  'http://data.europa.eu/r5r#StatusRestrictionADMS',
];

/** Reads all Turtle files of a folder of shapes. */
export async function readShapes(folder: string): Promise<readonly ShapesFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttl')).sort();
  if (names.length === 0) throw new Error(`No shapes in ${folder}`);
  return Promise.all(
    names.map(async (name) => ({ name, shapes: parseShapes(await readFile(join(folder, name), 'utf8')) })),
  );
}

function parseShapes(text: string): Store {
  const quads = new Parser().parse(text);
  return new Store(
    quads.filter(
      ({ predicate, object }) => predicate.value !== iri('sh:node') || !contradictions.includes(object.value),
    ),
  );
}
