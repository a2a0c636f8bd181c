import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestedProfile } from '../../../src/http/documents/requested-profile.js';
import { profileIris } from '../../../src/vocabulary/profiles.js';

const asked = (acceptProfile: string): string | undefined => {
  const outcome = requestedProfile({ name: '', query: {}, acceptProfile });
  return 'profile' in outcome ? outcome.profile?.name : outcome.problem.detail;
};

const { iri } = profileIris.schema;

describe('the profile that a header asks for', () => {
  it.each([
    ['that of its name', 'schema', 'schema'],
    ['that of its IRI', `<${iri}>`, 'schema'],
    ['the heavier', 'dcat-ap;q=0.2, schema ; q = 0.3', 'schema'],
    ['one behind what is no profile', `no profile, <, <<${iri}>`, 'schema'],
    ['the whole where none is known', '<https://example.org/other>', undefined],
    ['the whole where one is ruled out', 'schema;q=0', undefined],
  ])('is %s', (_profile, header, name) => {
    expect(asked(header)).toBe(name);
  });

  it('is the whole, and known at once, for whatever is no list of profiles', () => {
    const part = fc.constantFrom('a', ' ', '<', '>', ';', 'q', '=', '1', '!', ',', '-', '"');
    const run = fc.tuple(part, fc.integer({ min: 1, max: 1000 })).map(([text, count]) => text.repeat(count));
    const header = fc.array(run, { maxLength: 6 }).map((runs) => runs.join('').slice(0, 2000));
    fc.assert(
      fc.property(header, (text) => {
        expect(asked(text)).toBeUndefined();
      }),
      { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true, numRuns: 500 },
    );
  });
});
