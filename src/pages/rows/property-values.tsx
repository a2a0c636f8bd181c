import type { VNode } from 'preact';
import type { PropertyShape } from '../../model/node-shape.js';
import { valuesOf } from '../../model/values-of.js';
import { useFrame } from '../frame/frame.js';
import { pageLimit, type ValueLimit } from './value-limit.js';
import { Value } from './value.js';

/** What is shown: the values of a property of a thing. */
export interface PropertyValuesProps {
  readonly property: PropertyShape;
  readonly thing: object;
  /** How many of the values are shown. */
  readonly limit?: ValueLimit;
}

/** What is short enough to stand beside others of its kind. */
const inOneLine: readonly PropertyShape['value']['kind'][] = ['reference', 'text'];

/** Shows one value as it is, several as a list, and nothing where there is none. */
export function PropertyValues({ property, thing, limit = pageLimit }: PropertyValuesProps): VNode | null {
  const values = valuesOf(thing, property);
  const { words } = useFrame();
  if (values.length === 0) return null;
  const [only, ...others] = values;
  if (others.length === 0) return <Value value={only} shape={property.value} />;
  return (
    <ul class={inOneLine.includes(property.value.kind) ? 'names' : 'values'}>
      {values.slice(0, limit.most).map((value) => (
        <li>
          <Value value={value} shape={property.value} />
        </li>
      ))}
      {values.length > limit.most && (
        <li class="remark">
          <a href={limit.url}>{words.text(limit.more, { count: values.length - limit.most })}</a>
        </li>
      )}
    </ul>
  );
}
