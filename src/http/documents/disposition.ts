import { create } from 'content-disposition';
import type { DumpFile } from '../../linked-data/dumps/dump-file.js';
import type { Dataset } from '../../model/dataset.js';
import { segments } from '../../model/entity-name.js';
import { pickText } from '../../model/text.js';

/**
 * Turns a file into the header that makes a client keep it (RFC 6266), by a name that tells a person what it is, such as
 * `Gemellaggi della città di Milano 1.0.0 (cities).csv`; who knows only ASCII gets it without accents.
 */
export function disposition({ of, format }: DumpFile, { titles, version }: Dataset): string {
  const part = of === 'dataset' ? '' : ` (${segments[of]})`;
  const name = `${pickText(titles, undefined)} ${version}${part}.${format.extension}`;
  const fallback = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, '_');
  return create(name, { fallback });
}
