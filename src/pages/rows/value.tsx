import type { VNode } from 'preact';
import type { ValueShape } from '../../model/node-shape.js';
import { Text } from '../../model/text.js';
import { Node } from '../../model/node.js';
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
      if (value instanceof Text) return <NameInLanguage text={value} />;
      break;
    case 'literal':
      return <LiteralValue value={value} shape={shape} />;
    case 'iri':
      return <OuterLink url={String(value)} />;
    case 'concept':
      return <ConceptName value={String(value)} shape={shape} />;
    case 'reference':
      if (value instanceof Named) return <EntityLink entity={value} />;
      if (value instanceof Node) return <OuterLink url={value.id} />;
      break;
    case 'nested':
      if (isObject(value)) return <NestedValue thing={value} shapeName={shape.of} />;
  }
  throw new TypeError(`A value is not what its shape says: ${shape.kind}.`);
}
