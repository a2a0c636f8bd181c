import { agreementDefaults, defaultableFields } from './data-files.js';
import type { Problem } from './problem.js';
import { isRawRecord, type LocatedRecord } from './records.js';
import type { PatientJudge, RuleContext } from './rule.js';

/** What an agreement does not say, the dataset says for all. */
export function missingDefaults({ keys }: RuleContext): PatientJudge {
  let dataset: LocatedRecord | undefined;
  let agreements = 0;
  let fields: readonly string[] = defaultableFields;
  const lacking = new Map<string, Pick<LocatedRecord, 'key' | 'file' | 'path'>[]>();
  const note = ({ key, file, path, fields: own }: LocatedRecord): void => {
    agreements += 1;
    for (const field of fields) {
      if (field in own) continue;
      const others = lacking.get(field);
      if (others) others.push({ key, file, path });
      else lacking.set(field, [{ key, file, path }]);
    }
  };
  return {
    judge: (record) => {
      if (record.shape === 'Agreement') note(record);
      if (record.shape === 'Dataset') {
        dataset = record;
        const defaults = record.fields[agreementDefaults];
        fields = defaultableFields.filter((field) => !(isRawRecord(defaults) && field in defaults));
      }
      return [];
    },
    conclude: () => (dataset && keys.has('Dataset') ? problemsOf(dataset, lacking, agreements) : []),
  };
}

function problemsOf(
  dataset: LocatedRecord,
  lackingByField: ReadonlyMap<string, readonly Pick<LocatedRecord, 'key' | 'file' | 'path'>[]>,
  agreements: number,
): readonly Problem[] {
  return [...lackingByField].flatMap(([field, lacking]) => {
    if (lacking.length === agreements) {
      const message = `No agreement has "${field}", and nothing is said for all of them: add it under "${agreementDefaults}".`;
      return [dataset.file.problemAtKey([agreementDefaults], 'missing-field', message)];
    }
    return lacking.map(({ key, file, path }) => {
      const message = `"${key}" has no "${field}", and dataset.yaml gives none for all agreements: add it here or under "${agreementDefaults}" there.`;
      return file.problemAtKey(path, 'missing-field', message);
    });
  });
}
