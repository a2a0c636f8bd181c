import type { Iris } from '../../model/iris.js';
import type { Snapshot } from '../../model/snapshot.js';
import { otherDatasets } from '../../vocabulary/other-datasets.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { voidTerms } from '../../vocabulary/void-terms.js';
import { ownContext } from '../own-context.js';
import { blankNode, resourceNode } from '../resource-node.js';
import type { DumpFile } from '../dumps/dump-file.js';
import { formats } from '../formats.js';
import type { JsonLdDocument, JsonObject } from '../json-ld.js';
import { iri, text, texts } from '../json-ld-value.js';
import type { GraphCounts, LinkCount } from './graph-counts.js';

/** What a description of a dataset is made from. */
export interface VoidSources {
  readonly snapshot: Snapshot;
  readonly counts: GraphCounts;
  readonly files: readonly DumpFile[];
  readonly iris: Iris;
  readonly context: JsonLdDocument;
}

/** Turns what was counted in the graph of a dataset into its description (VoID, W3C Interest Group Note of 2011). */
export function voidDocument(sources: VoidSources): JsonLdDocument {
  const { iris, context, counts, snapshot } = sources;
  const nodes = [
    resourceNode(iris.wellKnown('void'), [voidTerms.DatasetDescription], {
      [foaf.primaryTopic]: iri(iris.dataset),
      [dcterms.title]: snapshot.dataset.titles.map(text),
      [dcterms.modified]: snapshot.dataset.modified,
    }),
    datasetNode(sources),
    ...counts.links.map((link, index) => linksetNode(link, index, iris)),
    ...targetsOf(counts).map(([title, uriSpace]) => targetNode(title, uriSpace, iris)),
  ];
  return { '@context': ownContext(nodes, context), '@graph': nodes };
}

function datasetNode({ snapshot, counts, files, iris }: VoidSources): JsonObject {
  const { dataset, City, Agreement, Sector, Country } = snapshot;
  const graphs = files.filter(({ format }) => formats.some(({ name }) => name === format.name));
  const examples = [City, Agreement, Sector, Country].flatMap(([first]) => (first ? [iri(first.id)] : []));
  return resourceNode(dataset.id, [voidTerms.Dataset], {
    [dcterms.title]: dataset.titles.map(text),
    [dcterms.license]: iri(dataset.licence),
    [dcterms.modified]: dataset.modified,
    [dcterms.publisher]: iri(dataset.publisher.id),
    [voidTerms.triples]: counts.triples,
    [voidTerms.distinctSubjects]: counts.subjects,
    [voidTerms.distinctObjects]: counts.objects,
    [voidTerms.entities]: City.length + Agreement.length + Sector.length + Country.length,
    [voidTerms.classes]: counts.classes.size,
    [voidTerms.properties]: counts.properties.size,
    [voidTerms.uriSpace]: iris.home,
    [voidTerms.vocabulary]: vocabulariesOf(counts, iris).map(iri),
    [voidTerms.dataDump]: graphs.map(({ url }) => iri(url)),
    [voidTerms.exampleResource]: examples,
    [voidTerms.classPartition]: [...counts.classes].map(([name, count]) =>
      blankNode([], { [voidTerms.class]: iri(name), [voidTerms.entities]: count }),
    ),
    [voidTerms.propertyPartition]: [...counts.properties].map(([name, count]) =>
      blankNode([], { [voidTerms.property]: iri(name), [voidTerms.triples]: count }),
    ),
    [voidTerms.subset]: counts.links.map((_link, index) => iri(linksetIri(index, iris))),
  });
}

/** The vocabularies whose terms stand in the graph: what comes before the last part of each term. */
const vocabulariesOf = ({ classes, properties }: GraphCounts, iris: Iris): readonly string[] => {
  const spaces = [...classes.keys(), ...properties.keys()].map((term) => term.replace(/[^/#]*$/, ''));
  return [...new Set(spaces.map((space) => (space === `${iris.vocabulary}/` ? iris.vocabulary : space)))].sort();
};

const linksetIri = (index: number, { dataset }: Iris): string => `${dataset}#links-${index + 1}`;

const linksetNode = ({ property, target, count }: LinkCount, index: number, iris: Iris): JsonObject =>
  resourceNode(linksetIri(index, iris), [voidTerms.Linkset], {
    [voidTerms.subjectsTarget]: iri(iris.dataset),
    [voidTerms.objectsTarget]: iri(targetIri(target, iris)),
    [voidTerms.linkPredicate]: iri(property),
    [voidTerms.triples]: count,
  });

/** The other datasets our links lead to, by what their IRIs start with. */
const targetsOf = ({ links }: GraphCounts): readonly (readonly [title: string, uriSpace: string])[] =>
  Object.entries(otherDatasets).filter(([, uriSpace]) => links.some(({ target }) => target === uriSpace));

const targetIri = (uriSpace: string, { dataset }: Iris): string =>
  `${dataset}#to-${Object.values(otherDatasets).indexOf(uriSpace) + 1}`;

const targetNode = (title: string, uriSpace: string, iris: Iris): JsonObject =>
  resourceNode(targetIri(uriSpace, iris), [voidTerms.Dataset], {
    [dcterms.title]: texts({ en: title }),
    [voidTerms.uriSpace]: uriSpace,
  });
