import { entityNames, segments, type EntityName } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import { isMapped } from '../tables/write-geo-json.js';
import { csv, formats, formatUrl, geoJson, type Format } from '../formats.js';

/** A file that holds all of the dataset that its format can hold, or all entities of some types. */
export interface DumpFile {
  /** What stands behind the `#` in the IRI of the file as a thing, such as `ttl` or `cities.csv`. */
  readonly name: string;
  readonly title: string;
  readonly format: Format;
  readonly url: string;
  /** The entities it holds; undefined where it is the whole graph. */
  readonly entities: readonly EntityName[] | undefined;
  /** The document it is a format of: the dataset, or the list of a type. */
  readonly of: 'dataset' | EntityName;
}

/** What the address of a public gateway does not change of a file. */
type DumpFileDeclaration = Pick<DumpFile, 'format' | 'entities' | 'of'>;

/** All files there are. The table of the dataset itself is that of its agreements: a table holds entities of one type. */
const declarations: readonly DumpFileDeclaration[] = [
  ...formats.map((format): DumpFileDeclaration => ({ of: 'dataset', format, entities: undefined })),
  { of: 'dataset', format: csv, entities: ['Agreement'] },
  { of: 'dataset', format: geoJson, entities: entityNames.filter(isMapped) },
  ...entityNames.flatMap((of) =>
    [csv, ...(isMapped(of) ? [geoJson] : [])].map((format): DumpFileDeclaration => ({ of, format, entities: [of] })),
  ),
];

/** Turns the addresses of a gateway into all its files. */
export const dumpFiles = (iris: Iris): readonly DumpFile[] =>
  declarations.map(({ of, format, entities }) => {
    const document = of === 'dataset' ? iris.dataset : iris.list(of);
    const part = entities ? `: ${entities.map((entity) => segments[entity]).join(', ')}` : '';
    return {
      name: of === 'dataset' ? format.extension : `${segments[of]}.${format.extension}`,
      title: format.name + part,
      format,
      url: formatUrl(document, format),
      entities,
      of,
    };
  });
