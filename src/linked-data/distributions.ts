import { Distribution } from '../model/distribution.js';
import type { Iris } from '../model/iris.js';
import { formats, formatUrl, type Format } from './formats.js';

/** Turns the table of formats into the files that hold the whole dataset. */
export const distributionsOf = (iris: Iris): readonly Distribution[] =>
  Object.freeze(formats.map((format) => distribution(format, iris)));

function distribution(format: Format, iris: Iris): Distribution {
  const { name, mediaType, extension } = format;
  const contentUrl = formatUrl(iris.dataset, format);
  return Object.freeze(
    Object.assign(new Distribution(), { id: iris.distribution(extension), name, mediaType, contentUrl }),
  );
}
