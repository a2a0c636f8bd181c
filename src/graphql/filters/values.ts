import { Field } from 'type-graphql';

/** Declares a field of a filter that lists the values wanted. */
export const Values = (type: () => object, description: string): PropertyDecorator =>
  Field(() => [type()], { nullable: true, description: `${description} An empty list matches nothing.` });
