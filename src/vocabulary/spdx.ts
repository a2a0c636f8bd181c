import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Software Package Data Exchange. */
export const spdx = namespace(prefixes.spdx, [
  'Checksum',
  'ChecksumAlgorithm',
  'algorithm',
  'checksum',
  'checksumAlgorithm_sha256',
  'checksumValue',
]);
