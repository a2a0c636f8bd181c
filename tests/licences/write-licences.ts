import { writeFile } from 'node:fs/promises';
import { licencesFile, lockedPackages } from './licences-file.js';
import { licenceList, thirdParties } from './third-party-licences.js';

await writeFile(licencesFile, licenceList(thirdParties(await lockedPackages())));
