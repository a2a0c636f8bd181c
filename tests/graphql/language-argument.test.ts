import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData } from '../support/data-folder.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
let close: () => Promise<void>;
beforeAll(async () => {
  const folder = await copyData();
  await folder.edit('cities.yaml', '    it: Daegu\n', '');
  await folder.edit('cities.yaml', '    it: Lione\n    en: Lyon\n', '    en: Lyon\n    it: Lione\n');
  gateway = await startGateway({ dataFolder: folder.path });
  close = async () => {
    await gateway.close();
    await folder[Symbol.asyncDispose]();
  };
});
afterAll(() => close());

const name = (slug: string, language: string | null): ReturnType<TestGateway['query']> =>
  gateway.query('query ($slug: String!, $language: Language) { city(slug: $slug) { name(language: $language) } }', {
    slug,
    language,
  });

describe('name(language)', () => {
  it.each([
    ['the language asked for', 'osaka', 'JA', '大阪市'],
    ['the language asked for, not another one', 'milano', 'EN', 'Milan'],
    ['Italian where nothing is asked for', 'lione', null, 'Lione'],
    ['Italian where there is no such language', 'lione', 'KO', 'Lione'],
    ['a variant of the language asked for', 'san-paolo', 'PT', 'São Paulo'],
    ['a script of the language asked for', 'shanghai', 'ZH', '上海'],
    ['any language where there is no Italian', 'daegu', 'WO', 'Daegu'],
    ['any language where nothing is asked for and there is no Italian', 'daegu', null, 'Daegu'],
  ])('gives %s', async (_case, slug, language, wanted) => {
    expect(await name(slug, language)).toEqual({ data: { city: { name: wanted } } });
  });

  it('gives Italian without the argument', async () => {
    expect(await gateway.query('{ city(slug: "lione") { name } }')).toEqual({ data: { city: { name: 'Lione' } } });
  });

  it('is answered in each alias by itself', async () => {
    const answer = await gateway.query('{ city(slug: "milano") { it: name(language: IT) en: name(language: EN) } }');
    expect(answer).toEqual({ data: { city: { it: 'Milano', en: 'Milan' } } });
  });

  it('takes a language nobody has as a mistake of the client', async () => {
    expect(await name('milano', 'XX')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('names', () => {
  it('gives all names with their languages', async () => {
    const answer = await gateway.query('{ city(slug: "milano") { names { language value } } }');
    const names = [
      { language: 'it', value: 'Milano' },
      { language: 'en', value: 'Milan' },
    ];
    expect(answer).toEqual({ data: { city: { names } } });
  });
});

describe('note(language)', () => {
  const note = (slug: string, language: string): ReturnType<TestGateway['query']> =>
    gateway.query(`{ agreement(slug: "${slug}") { note(language: ${language}) } }`);

  it('gives the note in the language asked for', async () => {
    const wanted: unknown = expect.stringContaining('without giving a year');
    expect(await note('milano-birmingham', 'EN')).toEqual({ data: { agreement: { note: wanted } } });
  });

  it('falls back to Italian', async () => {
    expect(await note('milano-birmingham', 'JA')).toEqual(await note('milano-birmingham', 'IT'));
  });
});
