import type { Dataset } from '../../model/dataset.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { skos } from '../../vocabulary/skos.js';
import { texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { dataThemes } from './data-themes.js';
import { resourceNode } from '../resource-node.js';

/** Turns the codes a dataset is described by into nodes with their classes, which validators want to see stated. */
export const codeNodes = ({ themes, languages, frequency }: Dataset): readonly JsonObject[] => [
  ...themes.map(themeNode),
  resourceNode(authorities.dataTheme, [skos.ConceptScheme], { [dcterms.title]: texts({ en: 'Data theme' }) }),
  ...languages.map((language) => resourceNode(language, [dcterms.LinguisticSystem], {})),
  resourceNode(frequency, [dcterms.Frequency], {}),
  resourceNode(authorities.publicAccess, [dcterms.RightsStatement], {}),
  concept(authorities.stable, { it: 'stabile', en: 'stable' }),
  concept(authorities.completed, { it: 'completato', en: 'completed' }),
];

const concept = (iri: string, label: Readonly<Record<string, string>>): JsonObject =>
  resourceNode(iri, [skos.Concept], { [skos.prefLabel]: texts(label) });

function themeNode(iri: string): JsonObject {
  const code = iri.slice(iri.lastIndexOf('/') + 1);
  return concept(iri, dataThemes[code] ?? { en: code });
}
