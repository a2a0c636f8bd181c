import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataSchema } from '../../src/source/data-schema.js';
import { publication } from './publication.js';

describe('the schema of the data files', () => {
  it('is a JSON Schema, as the check of the data takes for granted', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(dataSchema(publication.shapes))).toBe(true);
  });
});
