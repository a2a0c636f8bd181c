import type { VNode } from 'preact';
import type { PropertyShape } from '../../model/node-shape.js';
import { valuesOf } from '../../model/values-of.js';
import { useFrame } from '../frame/frame.js';
import { factMessages } from '../messages/fact-messages.js';
import { Value } from './value.js';

/** What is shown: the values of a property of a thing. */
export interface PropertyValuesProps {
  readonly property: PropertyShape;
  readonly thing: object;
}

/** What is short enough to stand beside others of its kind. */
const inOneLine: readonly PropertyShape['value']['kind'][] = ['reference', 'text'];

/** How many values a page shows; the document has them all. */
const mostValues = 100;

/** Shows one value as it is, several as a list, and nothing where there is none. */
export function PropertyValues({ property, thing }: PropertyValuesProps): VNode | null {
  const values = valuesOf(thing, property);
  const { words } = useFrame();
  if (values.length === 0) return null;
  const [only, ...others] = values;
  if (others.length === 0) return <Value value={only} shape={property.value} />;
  return (
    <ul class={inOneLine.includes(property.value.kind) ? 'names' : 'values'}>
      {values.slice(0, mostValues).map((value) => (
        <li>
          <Value value={value} shape={property.value} />
        </li>
      ))}
      {values.length > mostValues && (
        <li class="remark">{words.text(factMessages.more, { count: values.length - mostValues })}</li>
      )}
    </ul>
  );
}
