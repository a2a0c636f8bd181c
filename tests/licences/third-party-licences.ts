/** A package as `package-lock.json` knows it. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Whether only development needs it. */
  readonly dev?: boolean;
}

/** The packages of `package-lock.json`, by the folders they are installed in; the project itself is in none. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** A package that comes along with the gateway. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What a package without a licence is listed under. */
const noLicence = 'none that is stated';

/** The packages that are installed to run the gateway, each version once, in the order of their names. */
export function thirdParties(packages: LockedPackages): readonly ThirdParty[] {
  const named = Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version = '', license = noLicence }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }));
  const distinct = new Map(named.map((one) => [`${one.name}@${one.version}`, one]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Lists them by licence, as Markdown. */
export function licenceList(parties: readonly ThirdParty[]): string {
  const licences = [...new Set(parties.map(({ licence }) => licence))].sort();
  const sections = licences.map((licence) => {
    const lines = parties.filter((one) => one.licence === licence).map(({ name, version }) => `- ${name} ${version}`);
    return `## ${licence}\n\n${lines.join('\n')}\n`;
  });
  return `# Licences of third parties\n\n${intro}\n\n${sections.join('\n')}`;
}

const intro = `The packages that are installed to run the gateway, by the licence each states; its text is in the folder of the package.
Written by \`npm run licences\`.`;
