import type { VNode } from 'preact';
import { allProperties, type NodeShape, type PropertyShape } from '../../model/node-shape.js';
import { identity } from '../../model/term.js';
import { useFrame } from '../frame/frame.js';
import { vocabularyMessages } from '../messages/vocabulary-messages.js';
import { Description } from './description.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { OuterLink } from '../parts/outer-link.js';

/** Turns a type into a table of its fields, each with its term and what it means. */
export function TypeTable({ shape }: { readonly shape: NodeShape }): VNode {
  const { words } = useFrame();
  return (
    <section id={shape.name} aria-labelledby={`${shape.name}-name`}>
      <h3 id={`${shape.name}-name`}>
        {shape.name}{' '}
        <span class="remark">
          <TermLink term={shape.additionalType ?? shape.type} />
        </span>
      </h3>
      <p lang="en">
        <Description text={shape.description} />
      </p>
      <table class="list">
        <ColumnHeads
          labels={[
            words.text(vocabularyMessages.field),
            words.text(vocabularyMessages.term),
            words.text(vocabularyMessages.meaning),
          ]}
        />
        <tbody>
          {allProperties(shape).map((property) => (
            <FieldRow property={property} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ property: { name, path, description } }: { readonly property: PropertyShape }): VNode {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        <TermLink term={path} />
      </td>
      <td lang="en">
        <Description text={description} />
      </td>
    </tr>
  );
}

/** Leads to what a term means; the identity of a thing is no property. */
function TermLink({ term }: { readonly term: string }): VNode {
  const { site, href } = useFrame();
  if (term === identity) return <code>@id</code>;
  if (term.startsWith('/'))
    return (
      <a class="address" href={href(site.iris.resolve(term))}>
        {term}
      </a>
    );
  return <OuterLink url={term} />;
}
