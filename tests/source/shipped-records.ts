import { readFolder } from '../../src/source/read-folder.js';
import { piecesOf, type LocatedRecord } from '../../src/source/records.js';

/** The records of the data this project ships with. */
export async function shippedRecords(): Promise<readonly LocatedRecord[]> {
  const { files } = await readFolder('data');
  return [...piecesOf(files)].flatMap(({ record }) => record ?? []);
}
