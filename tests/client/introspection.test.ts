import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { expect, it } from 'vitest';
import { contractFiles } from '../../src/cli/contract-files.js';

const contract = (await contractFiles()).get('schema.graphql') ?? '';

it('the types of the client are those of the contract: if not, run `npx vitest run tests/client --update`', async () => {
  const introspection = minifyIntrospection(introspectionFromSchema(buildSchema(contract)));
  // With a name they are for whoever imports them, and not for every client in this project.
  const file = outputIntrospectionFile(
    { ...introspection, name: 'gemellaggi' },
    { fileType: '.d.ts', shouldPreprocess: true },
  );
  await expect(file).toMatchFileSnapshot('introspection.d.ts');
});
