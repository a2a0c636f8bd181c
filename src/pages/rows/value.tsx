import type { VNode } from 'preact';
import type { ValueShape } from '../../model/node-shape.js';
import { Text } from '../../model/text.js';
import { Named } from '../../model/named.js';
import { isObject } from '../../model/is-object.js';
import { EntityLink } from '../parts/entity-link.js';
import { OuterLink } from '../parts/outer-link.js';
import { ConceptName } from './concept-name.js';
import { LiteralValue } from './literal-value.js';
import { NameInLanguage } from './name-in-language.js';
import { NestedValue } from './nested-value.js';

/** A value of a property, and what its shape says of it. */
export interface ValueProps<Kind extends ValueShape['kind'] = ValueShape['kind']> {
  readonly value: unknown;
  readonly shape: Extract<ValueShape, { readonly kind: Kind }>;
}

/** Shows a value by what its shape says it is. */
export function Value({ value, shape }: ValueProps): VNode {
  switch (shape.kind) {
    case 'text':
      return value instanceof Text ? <NameInLanguage text={value} /> : <>{String(value)}</>;
    case 'literal':
      return <LiteralValue value={value} shape={shape} />;
    case 'iri':
      return <OuterLink url={String(value)} />;
    case 'concept':
      return <ConceptName value={String(value)} shape={shape} />;
    case 'reference':
      return value instanceof Named ? <EntityLink entity={value} /> : <>{String(value)}</>;
    case 'nested':
      return isObject(value) ? <NestedValue thing={value} shapeName={shape.of} /> : <>{String(value)}</>;
  }
}
