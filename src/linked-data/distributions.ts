import { Distribution } from '../model/distribution.js';
import type { Iris } from '../model/iris.js';
import { formats } from './formats.js';

/** Turns the table of formats into the files that hold the whole dataset. */
export const distributionsOf = (iris: Iris): readonly Distribution[] =>
  Object.freeze(
    formats.map(({ name, extension, mediaType }) =>
      Object.freeze(
        Object.assign(new Distribution(), {
          id: iris.distribution(extension),
          name,
          mediaType,
          contentUrl: `${iris.dataset}.${extension}`,
        }),
      ),
    ),
  );
