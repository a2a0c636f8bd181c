import { it } from 'vitest';
import { printSchema } from 'graphql';
import { createSchema } from '/work/main/src/graphql/schema.js';
import { nodeShapes } from '/work/main/src/model/node-shapes.js';
it('x', () => {
  const s = createSchema();
  console.log(printSchema(s).replace(/"""[^]*?"""\n/g, ''));
  console.log(
    JSON.stringify(
      [...nodeShapes(s).values()].map((x) => [
        x.name,
        x.type,
        x.identity?.name,
        x.properties.map((p) => p.name + ':' + p.value.kind + p.atLeast + p.list + p.computed).join(' '),
      ]),
      null,
      1,
    ),
  );
});
