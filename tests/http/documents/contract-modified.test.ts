import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contractModified } from '../../../src/http/documents/contract-modified.js';

/** The files whose day it is, as they were on that day. */
const files = ['context.jsonld', 'answer-context.jsonld', 'shapes.ttl', 'vocabulary.ttl', 'schema.graphql'];
const contract = { day: '2026-11-25', hash: '94f3da7878e0efc3' };

describe('the day of the contract', () => {
  it('changes with the contract: give it the day of the change, and the hash of the contract to this test', async () => {
    const hash = createHash('sha256');
    for (const file of files) hash.update(await readFile(`schema/${file}`));
    expect({ day: contractModified, hash: hash.digest('hex').slice(0, 16) }).toEqual(contract);
  });
});
