import { Field, type ClassType } from 'type-graphql';

/** Declares the field `and` of a filter. */
export const And = (filter: () => ClassType): PropertyDecorator =>
  Field(() => [filter()], {
    nullable: true,
    description: 'All of these filters must hold. An empty list matches everything.',
  });

/** Declares the field `or` of a filter. */
export const Or = (filter: () => ClassType): PropertyDecorator =>
  Field(() => [filter()], {
    nullable: true,
    description: 'At least one of these filters must hold. An empty list matches nothing.',
  });

/** Declares the field `not` of a filter. */
export const Not = (filter: () => ClassType): PropertyDecorator =>
  Field(filter, { nullable: true, description: 'This filter must not hold.' });
