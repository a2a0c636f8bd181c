import { copyData, type DataFolder } from '../support/data-folder.js';

/** What some agreements say otherwise than the dataset says of all. */
const differences: Readonly<Record<string, string>> = {
  'milano-lione': '  status: ENDED\n  duration: FIXED_TERM\n',
  'milano-francoforte': '  status: SUSPENDED\n',
  'milano-dakar': '  sectors: [cultura, turismo]\n',
  'milano-shanghai': '  sectors: [economia]\n',
};

/** The shipped data with agreements that differ in status, duration and sectors, and one of three parties. */
export async function variedData(): Promise<DataFolder> {
  const folder = await copyData();
  for (const [slug, fields] of Object.entries(differences)) {
    await folder.edit('agreements.yaml', `${slug}:\n`, `${slug}:\n${fields}`);
  }
  await folder.edit('agreements.yaml', '    - milano\n    - osaka\n', '    - milano\n    - osaka\n    - melbourne\n');
  return folder;
}
