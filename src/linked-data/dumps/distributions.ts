import { Distribution } from '../../model/distribution.js';
import type { Iris } from '../../model/iris.js';
import { csv } from '../formats.js';
import { dumpFiles, type DumpFile } from './dump-file.js';

/** Turns the table of files into the distributions of the dataset. */
export const distributionsOf = (iris: Iris): readonly Distribution[] =>
  Object.freeze(distributionFiles(dumpFiles(iris)).map((file) => distribution(file, iris)));

/** The files that are distributions: those of the dataset, and the tables of what its own table leaves out. */
export const distributionFiles = <T extends DumpFile>(files: readonly T[]): readonly T[] =>
  files.filter(({ of, format }) => of === 'dataset' || (format === csv && of !== 'Agreement'));

function distribution({ name, title, format, url }: DumpFile, iris: Iris): Distribution {
  const fields = { id: iris.distribution(name), name: title, mediaType: format.mediaType, contentUrl: url };
  return Object.freeze(Object.assign(new Distribution(), fields));
}
