import { isObjectType } from 'graphql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { NoTerm, noTermOf } from '../../src/model/no-term.js';

@ObjectType()
@NoTerm('it is no thing')
class Page {
  @Field(() => String)
  readonly cursor!: string;

  @Field(() => String)
  @NoTerm('it is no fact')
  note(): string {
    return '';
  }
}

@Resolver()
class PageResolver {
  @Query(() => Page)
  @NoTerm('it is a question')
  page(): Page {
    return new Page();
  }
}

const schema = buildSchemaSync({ resolvers: [PageResolver], validate: false });
const type = schema.getType('Page');
const fields = isObjectType(type) ? type.getFields() : {};

describe('a reason to have no term', () => {
  it('is read back from a type', () => {
    expect(type && noTermOf(type)).toBe('it is no thing');
  });

  it('is read back from a field', () => {
    expect(fields['note'] && noTermOf(fields['note'])).toBe('it is no fact');
  });

  it('is read back from a field of a resolver', () => {
    const page = schema.getQueryType()?.getFields()['page'];
    expect(page && noTermOf(page)).toBe('it is a question');
  });

  it('is not there where none was given', () => {
    expect(fields['cursor'] && noTermOf(fields['cursor'])).toBeUndefined();
  });
});
