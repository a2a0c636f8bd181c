import { parse, print, type DirectiveNode } from 'graphql';

/** A part of a schema document that directives may stand at. */
interface Annotated {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/** Turns a schema document into its directives, by the coordinate of what they stand at: `City`, `City.slug`. */
export function directivesIn(document: string): ReadonlyMap<string, readonly string[]> {
  const entry = (coordinate: string, { directives = [] }: Annotated): [string, readonly string[]] => [
    coordinate,
    directives.map(print),
  ];
  return new Map(
    parse(document).definitions.flatMap((definition) => {
      if (!('name' in definition) || !('directives' in definition)) return [];
      const { value: name } = definition.name;
      const fields = 'fields' in definition ? (definition.fields ?? []) : [];
      const values = 'values' in definition ? (definition.values ?? []) : [];
      const members = [...fields, ...values].map((member) => entry(`${name}.${member.name.value}`, member));
      return [entry(name, definition), ...members];
    }),
  );
}
