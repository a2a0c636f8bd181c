import { create } from 'content-disposition';
import type { DumpFile } from '../../linked-data/dumps/dump-file.js';
import type { Dataset } from '../../model/dataset.js';
import { segments } from '../../model/entity-name.js';
import { pickText } from '../../model/text.js';

/**
 * Turns a file into the header that makes a client keep it (RFC 6266), by a name that tells a person what it is, such as
 * `Gemellaggi della città di Milano 1.0.0 (cities).csv`; who knows only ASCII gets it without accents.
 */
export function disposition(
  { of, format }: Pick<DumpFile, 'of' | 'format'>,
  { titles, version }: Pick<Dataset, 'titles' | 'version'>,
): string {
  const part = of === 'dataset' ? '' : ` (${segments[of]})`;
  const name = `${nameOf(pickText(titles, undefined), 60)} ${nameOf(version, 20)}${part}.${format.extension}`;
  const fallback = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, '_');
  return create(name, { fallback });
}

/** What some system keeps out of the name of a file, and what makes it look like another. */
const forbidden = /[\p{Cc}\p{Cf}\u2028\u2029"*/:<>?\\|]/gu;

/** Systems have room for 255 bytes, and proxies for 4 kB of headers. */
const nameOf = (text: string, most: number): string =>
  Array.from(text.replace(forbidden, '_')).slice(0, most).join('').trim();
