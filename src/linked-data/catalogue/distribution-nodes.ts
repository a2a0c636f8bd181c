import type { Dataset } from '../../model/dataset.js';
import type { Iris } from '../../model/iris.js';
import { adms } from '../../vocabulary/adms.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatap } from '../../vocabulary/dcatap.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { mediaTypes } from '../../vocabulary/media-types.js';
import { rdfs } from '../../vocabulary/rdfs.js';
import { schema } from '../../vocabulary/schema.js';
import { skos } from '../../vocabulary/skos.js';
import { spdx } from '../../vocabulary/spdx.js';
import { xsd } from '../../vocabulary/xsd.js';
import type { Digest } from '../dumps/digest.js';
import type { DumpFile } from '../dumps/dump-file.js';
import type { Format } from '../formats.js';
import { iri, text, texts, typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { licenceIri } from './licence.js';
import { blankNode, resourceNode } from '../resource-node.js';
import { standardNode } from './standard-node.js';

/** A file to download, and what is known of its bytes. */
export interface DistributionFile {
  readonly file: DumpFile;
  readonly digest: Digest;
}

/** Turns a file into its distribution of DCAT, and what that refers to. */
export function distributionNodes(
  { file, digest }: DistributionFile,
  dataset: Dataset,
  iris: Iris,
): readonly JsonObject[] {
  const { name, title, format, url } = file;
  const distribution = resourceNode(iris.distribution(name), [dcat.Distribution, dcatapit.Distribution], {
    [dcterms.title]: dataset.titles.map(({ language, value }) => text({ language, value: `${value} (${title})` })),
    [dcterms.description]: texts(descriptionOf(file)),
    [dcat.accessURL]: iri(url),
    [dcat.downloadURL]: iri(url),
    [dcterms.format]: iri(format.fileType),
    [dcat.mediaType]: iri(mediaTypes + format.mediaType),
    [dcat.byteSize]: typed(String(digest.byteSize), xsd.nonNegativeInteger),
    [schema.contentSize]: `${digest.byteSize} B`,
    [spdx.checksum]: checksumNode(digest),
    [schema.sha256]: digest.sha256,
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.rights]: iri(rightsOf(dataset)),
    [dcterms.language]: dataset.languages,
    [dcterms.issued]: typed(dataset.issued, xsd.date),
    [dcterms.modified]: dataset.modified,
    [dcterms.conformsTo]: iri(format.standard.url),
    [dcatap.availability]: iri(authorities.stable),
    [adms.status]: iri(authorities.completed),
  });
  return [distribution, ...formatNodes(format)];
}

const checksumNode = ({ sha256 }: Digest): JsonObject =>
  blankNode([spdx.Checksum], {
    [spdx.algorithm]: iri(spdx.checksumAlgorithm_sha256),
    [spdx.checksumValue]: typed(sha256, xsd.hexBinary),
  });

/** The terms everyone may use the data on, as a thing that all distributions refer to. */
const rightsOf = ({ id }: Dataset): string => `${id}#rights`;

/** Describes what is the same for all distributions of a dataset. */
export const rightsNodes = (dataset: Dataset): readonly JsonObject[] => [
  resourceNode(rightsOf(dataset), [dcterms.RightsStatement], {
    [dcterms.description]: texts({
      it: `Chiunque può usare i dati alle condizioni della licenza ${dataset.licence}.`,
      en: `Everyone may use the data on the terms of the licence ${dataset.licence}.`,
    }),
  }),
  resourceNode(spdx.checksumAlgorithm_sha256, [spdx.ChecksumAlgorithm], {}),
];

/** Describes a format: CKAN previews a file only where its media type has its own name for label. */
const formatNodes = ({ fileType, mediaType, name, standard }: Format): readonly JsonObject[] => [
  resourceNode(fileType, [dcterms.MediaTypeOrExtent], { [skos.prefLabel]: texts({ en: name }) }),
  resourceNode(mediaTypes + mediaType, [dcterms.MediaType], { [rdfs.label]: mediaType }),
  standardNode(standard),
];

const descriptionOf = ({ entities, format, title }: DumpFile): Readonly<Record<string, string>> =>
  entities
    ? { it: `Un file da scaricare: ${title}.`, en: `A file to download: ${title}.` }
    : { it: `L’intero grafo in ${format.name}.`, en: `The whole graph in ${format.name}.` };
