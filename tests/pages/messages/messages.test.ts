import { readdir } from 'node:fs/promises';
import { IntlMessageFormat } from 'intl-messageformat';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { entityLabels } from '../../../src/model/entity-labels.js';
import { nodeShapes } from '../../../src/model/node-shapes.js';
import { ownPath } from '../../../src/model/own-terms.js';
import { conceptLabels } from '../../../src/pages/messages/concept-labels.js';
import { fieldLabels } from '../../../src/pages/messages/field-labels.js';
import type { Message } from '../../../src/pages/words/message.js';
import { ownLanguages } from '../../../src/model/own-language.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isMessage = (value: unknown): value is Message =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

/** All messages of all files, each by the name of its file and its own. */
const files = (await readdir('src/pages/messages')).filter((name) => name.endsWith('.ts'));
const all: (readonly [string, unknown])[] = [];
for (const file of files) {
  const module: unknown = await import(`../../../src/pages/messages/${file}`);
  for (const messages of Object.values(isObject(module) ? module : {})) {
    for (const [name, message] of Object.entries(isObject(messages) ? messages : {}))
      all.push([`${file} ${name}`, message]);
  }
}
for (const [name, message] of Object.entries(entityLabels)) all.push([`entity-labels.ts ${name}`, message]);

/** The places a message has for values, and what stands in them. */
function argumentsOf(text: string, language: string): readonly string[] {
  const names: string[] = [];
  JSON.stringify(new IntlMessageFormat(text, language).getAst(), (key, value: unknown) => {
    if (isObject(value) && 'type' in value && value['type'] !== 0 && value['type'] !== 7)
      names.push(String(value['value']));
    return key === 'location' ? undefined : value;
  });
  return [...new Set(names)].sort();
}

describe('the messages of the pages', () => {
  it('are there', () => {
    expect(all.length).toBeGreaterThan(150);
  });

  it.each(all)('have a text in every language of the pages: %s', (_name, message) => {
    expect(isMessage(message) ? Object.keys(message).sort() : []).toEqual([...ownLanguages].sort());
    for (const text of Object.values(isMessage(message) ? message : {})) expect(text).toMatch(/^\S(.*\S)?$/s);
  });

  it.each(all)('have places for the same values in every language: %s', (_name, message) => {
    const places = Object.entries(isMessage(message) ? message : {}).map(([language, text]) =>
      argumentsOf(text, language),
    );
    expect(new Set(places.map(String)).size).toBe(1);
  });
});

describe('the labels', () => {
  const schema = createSchema();

  it('name every field of the model', () => {
    const fields = [...nodeShapes(schema).values()].flatMap(({ properties }) => properties.map(({ name }) => name));
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((name) => !(name in fieldLabels))).toEqual([]);
  });

  it('name nothing that is no field of the model', () => {
    const fields = new Set(
      [...nodeShapes(schema).values()].flatMap(({ properties, identity }) =>
        [...properties, ...(identity ? [identity] : [])].map(({ name }) => name),
      ),
    );
    // The name is shown where a text is picked from all names.
    expect(Object.keys(fieldLabels).filter((name) => name !== 'name' && !fields.has(name))).toEqual([]);
  });

  it('name every value that a field may have, but those of our own, which have labels in the model', () => {
    const shapes = [...nodeShapes(schema).values()];
    const values = shapes.flatMap(({ properties }) =>
      properties.flatMap(({ value }) => (value.kind === 'concept' ? Object.entries(value.iris) : [])),
    );
    const others = values.filter(([, iri]) => !iri.startsWith(ownPath)).map(([name]) => name);
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((name) => !(name in conceptLabels))).toEqual([]);
    expect(Object.values(schema.getTypeMap()).filter(isEnumType).length).toBeGreaterThan(4);
  });
});
