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
import { entityLabels } from '../../model/entity-labels.js';
import { isGraphFormat, type Format } from '../formats.js';
import { iri, texts, typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { licenceIri } from './licence-iri.js';
import { blankNode, resourceNode } from '../resource-node.js';
import { serviceIris } from './services.js';
import { standardNode } from './standard-node.js';
import type { Wording } from '../../model/own-language.js';
import { inLanguage, titled, wordingOf } from './wording.js';

/** A file to download, and what is known of its bytes. */
export interface MeasuredFile extends DumpFile {
  readonly modified: string;
  readonly digest: Digest;
}

/** Turns a file into its distribution of DCAT, and what that refers to. */
export function distributionNodes(file: MeasuredFile, dataset: Dataset, iris: Iris): readonly JsonObject[] {
  const { name, format, url, digest, modified } = file;
  const distribution = resourceNode(iris.distribution(name), [dcat.Distribution, dcatapit.Distribution], {
    [dcterms.title]: titled(dataset, ({ language, value }) => `${value} (${labelOf(file, language)})`),
    [dcterms.description]: wordingOf(dataset, descriptionOf(file)),
    [dcat.accessURL]: iri(url),
    [dcat.downloadURL]: iri(url),
    [dcterms.format]: iri(format.fileType),
    [dcat.mediaType]: iri(mediaTypes + format.mediaType),
    [dcat.byteSize]: typed(String(digest.byteSize), xsd.nonNegativeInteger),
    [schema.contentSize]: `${digest.byteSize} B`,
    [spdx.checksum]: checksumNode(digest),
    [schema.sha256]: digest.sha256,
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.rights]: iri(iris.rights),
    [dcterms.language]: dataset.languages,
    [dcterms.issued]: typed(dataset.issued, xsd.date),
    [dcterms.modified]: modified,
    [dcterms.conformsTo]: iri(format.standard.url),
    [dcatap.availability]: iri(authorities.stable),
    [adms.status]: iri(authorities.completed),
    // Who reads the catalogue finds services by the files they give as well.
    [dcat.accessService]: isGraphFormat(format) ? serviceIris(iris).map(iri) : undefined,
  });
  return [distribution, ...formatNodes(format)];
}

const checksumNode = ({ sha256 }: Digest): JsonObject =>
  blankNode([spdx.Checksum], {
    [spdx.algorithm]: iri(spdx.checksumAlgorithm_sha256),
    [spdx.checksumValue]: typed(sha256, xsd.hexBinary),
  });

/** Describes what is the same for all distributions of a dataset; CKAN shows the label of the rights, or else their IRI. */
export function sharedNodes(dataset: Dataset, iris: Iris): readonly JsonObject[] {
  const rights = wordingOf(dataset, {
    it: `Chiunque può usare i dati alle condizioni della licenza ${dataset.licence}.`,
    en: `Everyone may use the data on the terms of the licence ${dataset.licence}.`,
  });
  return [
    resourceNode(iris.rights, [dcterms.RightsStatement], { [dcterms.description]: rights, [rdfs.label]: rights }),
    resourceNode(spdx.checksumAlgorithm_sha256, [spdx.ChecksumAlgorithm], {}),
  ];
}

/** Describes a format: CKAN previews a file only where its media type has its own name for label. */
const formatNodes = ({ fileType, mediaType, name, standard }: Format): readonly JsonObject[] => [
  resourceNode(fileType, [dcterms.MediaTypeOrExtent], { [skos.prefLabel]: texts({ en: name }) }),
  resourceNode(mediaTypes + mediaType, [dcterms.MediaType], { [rdfs.label]: mediaType }),
  standardNode(standard),
];

function descriptionOf(file: DumpFile): Wording {
  const [it, en] = [labelOf(file, 'it'), labelOf(file, 'en')];
  return file.entities
    ? { it: `Da scaricare: ${it}.`, en: `To download: ${en}.` }
    : { it: `L’intero grafo in ${it}.`, en: `The whole graph in ${en}.` };
}

/** Names the format of a file, and the entities where it has not all: `CSV: accordi`. */
function labelOf({ format, entities }: DumpFile, language: string): string {
  const labels = entities?.map((entity) => inLanguage(entityLabels[entity], language)).join(', ');
  return labels === undefined ? format.name : `${format.name}: ${labels}`;
}
