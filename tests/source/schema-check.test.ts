import { describe, expect, it } from 'vitest';
import type { LiteralType } from '../../src/model/literal-type.js';
import { createSchemaCheck } from '../../src/source/schema-check.js';
import { parseYamlFile } from '../../src/source/yaml-file.js';
import { make, publication, type Mistake } from './mistake.js';

const web = 'write a complete address that starts with https:// or http://, without spaces';
const text = 'write some text, without control characters';
const date = 'YYYY-MM-DD, YYYY-MM or YYYY; leave the field out if nothing is';
const language = 'write a language tag of BCP 47 in its usual spelling, such as it, en, pt-BR or zh-Hans';
const slug = 'use lower-case letters a-z, digits and single hyphens, such as san-paolo';

const website = (address: string): Pick<Mistake, 'file' | 'edit' | 'rule' | 'remedy'> => ({
  file: 'cities.yaml',
  edit: ['website: https://www.comune.milano.it', `website: ▶${address}`],
  rule: 'iri',
  remedy: web,
});

const replaced = (
  file: string,
  edit: readonly [before: string, after: string],
  rule: string,
  remedy: string,
): Pick<Mistake, 'file' | 'edit' | 'rule' | 'remedy'> => ({ file, edit, rule, remedy });

const signed = (value: string): Pick<Mistake, 'file' | 'edit' | 'rule' | 'remedy'> =>
  replaced('agreements.yaml', ['date: 1961-07-28', `date: ▶${value}`], 'partial-date', date);
const named = (value: string): Pick<Mistake, 'file' | 'edit' | 'rule' | 'remedy'> =>
  replaced('cities.yaml', ['it: Milano', `it: ▶${value}`], 'text', text);
const tagged = (tag: string): Pick<Mistake, 'file' | 'edit' | 'rule' | 'remedy'> =>
  replaced('cities.yaml', ['en: Milan', `▶${tag}: Milan`], 'language-tag', language);
