import { Field, InterfaceType, ObjectType, Query, Resolver, buildSchemaSync } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { Term, termOf, type TermDeclaration } from '../../src/model/term.js';

@InterfaceType()
abstract class Titled {
  @Field(() => String)
  @Term('https://example.org/title')
  readonly title!: string;
}

@ObjectType({ implements: Titled })
@Term('https://example.org/Book', { additionalType: '/def/Novel' })
class Book extends Titled {
  @Field(() => [String])
  @Term('https://example.org/author', { atLeast: 1, computed: true })
  readonly authors!: readonly string[];

  @Field(() => String)
  @Term('https://example.org/subtitle')
  subtitle(): string {
    return '';
  }

  @Field(() => Number)
  readonly pages!: number;
}

@ObjectType()
class Shelf {
  @Field(() => [Book])
  readonly books!: readonly Book[];
}

@Resolver()
class ShelfResolver {
  @Query(() => Shelf)
  shelf(): Shelf {
    return new Shelf();
  }
}

const schema = buildSchemaSync({ resolvers: [ShelfResolver], validate: false });

function termOfType(name: string): TermDeclaration | undefined {
  const type = schema.getType(name);
  if (!type) throw new Error(`There is no type ${name}.`);
  return termOf(type);
}

function termOfField(type: string, name: string): TermDeclaration | undefined {
  const found = schema.getType(type);
  const field = found && 'getFields' in found ? found.getFields()[name] : undefined;
  if (!field) throw new Error(`There is no field ${type}.${name}.`);
  return termOf(field);
}

describe('@Term', () => {
  it('is read back from the type of a class, with its options', () => {
    expect(termOfType('Book')).toEqual({ iri: 'https://example.org/Book', additionalType: '/def/Novel' });
  });

  it('is read back from a field, with its options', () => {
    expect(termOfField('Book', 'authors')).toEqual({ iri: 'https://example.org/author', atLeast: 1, computed: true });
  });

  it('is read back from a field that is a method', () => {
    expect(termOfField('Book', 'subtitle')).toEqual({ iri: 'https://example.org/subtitle' });
  });

  it('passes from the field of an interface to that of the type that implements it', () => {
    expect(termOfField('Book', 'title')).toEqual({ iri: 'https://example.org/title' });
  });

  it('passes to no type or field beside the one it stands on', () => {
    expect([termOfType('Shelf'), termOfType('Titled'), termOfField('Book', 'pages')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is not taken for what another decorator has recorded', () => {
    expect(termOf({ extensions: { term: 'https://example.org/Book' } })).toBeUndefined();
  });
});
