import { describe, expect, it } from 'vitest';
import { disposition } from '../../../src/http/documents/disposition.js';
import { csv } from '../../../src/linked-data/formats.js';
import { Text } from '../../../src/model/text.js';

/** The name a client keeps the table of cities by (RFC 6266, section 4.3). */
function nameOf(title: string): string {
  const titles = [Object.assign(new Text(), { language: 'it', value: title })] as const;
  const header = disposition({ of: 'City', format: csv }, { titles, version: '1.0.0' });
  const [, encoded, plain] = /filename\*=UTF-8''(.+)$|filename="(.+)"$/.exec(header) ?? [];
  return encoded === undefined ? (plain ?? '') : decodeURIComponent(encoded);
}

describe('the name of a file', () => {
  it.each([
    ['Gemellaggi della città', 'Gemellaggi della città 1.0.0 (cities).csv'],
    ['Gemellaggi 2024/25', 'Gemellaggi 2024_25 1.0.0 (cities).csv'],
    ['../../etc/passwd', '.._.._etc_passwd 1.0.0 (cities).csv'],
    ['a\\b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i 1.0.0 (cities).csv'],
    ['fdp.\u202evsc', 'fdp._vsc 1.0.0 (cities).csv'],
    ['a\nb\tc\u2028d', 'a_b_c_d 1.0.0 (cities).csv'],
    ['大阪', '大阪 1.0.0 (cities).csv'],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is short, and still says which version and which table it is', () => {
    expect(nameOf('😀'.repeat(5000))).toBe(`${'😀'.repeat(60)} 1.0.0 (cities).csv`);
  });
});
