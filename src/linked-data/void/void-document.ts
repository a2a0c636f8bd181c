import { entityNames } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { OtherDataset } from '../../vocabulary/other-datasets.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { voidTerms } from '../../vocabulary/void-terms.js';
import { ownContext } from '../own-context.js';
import { blankNode, resourceNode } from '../resource-node.js';
import type { DumpFile } from '../dumps/dump-file.js';
import { isGraphFormat } from '../formats.js';
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
    ...counts.links.map((link) => linksetNode(link, iris)),
    ...targetsOf(counts).map((target) => targetNode(target, iris)),
  ];
  return { '@context': ownContext(nodes, context), '@graph': nodes };
}

function datasetNode({ snapshot, counts, files, iris }: VoidSources): JsonObject {
  const { dataset } = snapshot;
  const entities = entityNames.map((name) => snapshot[name]);
  const graphs = files.filter(({ format }) => isGraphFormat(format));
  const examples = entities.flatMap(([first]) => (first ? [iri(first.id)] : []));
  return resourceNode(dataset.id, [voidTerms.Dataset], {
    [dcterms.title]: dataset.titles.map(text),
    [dcterms.license]: iri(dataset.licence),
    [dcterms.modified]: dataset.modified,
    [dcterms.publisher]: iri(dataset.publisher.id),
    [voidTerms.triples]: counts.triples,
    [voidTerms.distinctSubjects]: counts.subjects,
    [voidTerms.distinctObjects]: counts.objects,
    [voidTerms.entities]: entities.reduce((sum, { length }) => sum + length, 0),
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
    [voidTerms.subset]: counts.links.map((link) => iri(linksetIri(link, iris))),
  });
}

/** The vocabularies whose terms stand in the graph: what comes before the last part of each term. */
const vocabulariesOf = ({ classes, properties }: GraphCounts, iris: Iris): readonly string[] => {
  const spaces = [...classes.keys(), ...properties.keys()].map((term) => term.replace(/[^/#]*$/, ''));
  return [...new Set(spaces.map((space) => (space === `${iris.vocabulary}/` ? iris.vocabulary : space)))].sort();
};

/** The IRI of the links by one property to another dataset; it stays what other links there may come to be. */
const linksetIri = ({ target, property }: LinkCount, { dataset }: Iris): string =>
  `${dataset}#${target.name}-${/[^/#]*$/.exec(property)?.[0] ?? ''}`;

const linksetNode = (link: LinkCount, iris: Iris): JsonObject =>
  resourceNode(linksetIri(link, iris), [voidTerms.Linkset], {
    [voidTerms.subjectsTarget]: iri(iris.dataset),
    [voidTerms.objectsTarget]: iri(targetIri(link.target, iris)),
    [voidTerms.linkPredicate]: iri(link.property),
    [voidTerms.triples]: link.count,
  });

const targetsOf = ({ links }: GraphCounts): readonly OtherDataset[] => [...new Set(links.map(({ target }) => target))];

const targetIri = ({ name }: OtherDataset, { dataset }: Iris): string => `${dataset}#${name}`;

const targetNode = (target: OtherDataset, iris: Iris): JsonObject =>
  resourceNode(targetIri(target, iris), [voidTerms.Dataset], {
    [dcterms.title]: texts({ en: target.title }),
    [voidTerms.uriSpace]: target.uriSpace,
  });
