import { Field, type ClassType } from 'type-graphql';

/** Declares the field `and` of a filter. */
export const And = (filter: () => ClassType): PropertyDecorator =>
  Field(() => [filter()], {
    nullable: true,
    description: 'Each of these filters must hold. An empty list asks for nothing, so it always holds.',
  });

/** Declares the field `or` of a filter. */
export const Or = (filter: () => ClassType): PropertyDecorator =>
  Field(() => [filter()], {
    nullable: true,
    description: 'At least one of these filters must hold. An empty list has none that could, so it never holds.',
  });

/** Declares the field `not` of a filter. */
export const Not = (filter: () => ClassType): PropertyDecorator =>
  Field(filter, { nullable: true, description: 'This filter must not hold.' });
