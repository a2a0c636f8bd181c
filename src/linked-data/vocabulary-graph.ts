import type { Iris } from '../model/iris.js';
import { own, ownTermNames, ownTerms, type OwnTerm, type OwnTermDefinition } from '../model/own-terms.js';
import { owl } from '../vocabulary/owl.js';
import { rdf } from '../vocabulary/rdf.js';
import { rdfs } from '../vocabulary/rdfs.js';
import { skos } from '../vocabulary/skos.js';
import { compactIri } from './compact-iri.js';
import type { JsonObject } from './json-ld.js';
import { texts } from './json-ld-value.js';

const types: Readonly<Record<OwnTermDefinition['kind'], readonly string[]>> = {
  class: [rdfs.Class],
  property: [rdf.Property, owl.ObjectProperty],
  concept: [skos.Concept],
};

/** Turns the definition of one of our own terms into its node in JSON-LD. */
export function termNode(name: OwnTerm, iris: Iris): JsonObject {
  const definition: OwnTermDefinition = ownTerms[name];
  return {
    '@id': iris.resolve(own(name)),
    '@type': types[definition.kind].map(compactIri),
    [compactIri(rdfs.label)]: texts(definition.label),
    [compactIri(rdfs.comment)]: texts(definition.comment),
    [compactIri(rdfs.isDefinedBy)]: { '@id': iris.vocabulary },
    ...(definition.subClassOf ? { [compactIri(rdfs.subClassOf)]: { '@id': definition.subClassOf } } : {}),
    ...(definition.kind === 'property' ? propertyEnds(iris) : {}),
  };
}

/** All our properties say something of an agreement by naming one of our concepts. */
const propertyEnds = (iris: Iris): JsonObject => ({
  [compactIri(rdfs.domain)]: { '@id': iris.resolve(own('TwinningAgreement')) },
  [compactIri(rdfs.range)]: { '@id': skos.Concept },
});

/** Turns all our own terms into one graph: the vocabulary itself and its terms. */
export function vocabularyGraph(iris: Iris): readonly JsonObject[] {
  const title = { it: 'I termini propri di Gemellaggi', en: 'The terms of Gemellaggi’s own' };
  const ontology = {
    '@id': iris.vocabulary,
    '@type': compactIri(owl.Ontology),
    [compactIri(rdfs.label)]: texts(title),
  };
  return [ontology, ...ownTermNames.map((name) => termNode(name, iris))];
}
