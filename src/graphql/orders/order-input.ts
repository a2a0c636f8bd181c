import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';
import { Language } from '../../model/language.js';
import type { Given } from '../given.js';
import { OrderDirection } from './order-direction.js';
// Brings the metadata that decorators need; this module may be the first to load.
import '../../model/term.js';

/** One key of an order, as a client gives it. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: Given<OrderDirection>;
  readonly language?: Given<Language>;
}

/** What a client may sort by, as it is told. */
interface Choice {
  readonly name: string;
  readonly description: string;
}

/** Turns what the things of a type can be sorted by into the GraphQL types `…Order` and `…OrderField`. */
export function orderInput(type: string, things: string, choices: readonly Choice[]): ClassType<OrderInput> {
  const fields = Object.fromEntries(choices.map(({ name }) => [name, name]));
  registerEnumType(fields, {
    name: `${type}OrderField`,
    description: `What ${things} can be sorted by.`,
    valuesConfig: Object.fromEntries(choices.map(({ name, description }) => [name, { description }])),
  });

  @InputType(`${type}Order`, { description: `One key by which ${things} are sorted, and which way.` })
  class EntityOrder implements OrderInput {
    @Field(() => fields, { description: 'What is compared.' })
    readonly field!: string;

    @Field(() => OrderDirection, { nullable: true, description: 'Ascending if left out.' })
    readonly direction?: Given<OrderDirection>;

    @Field(() => Language, {
      nullable: true,
      description:
        'For `NAME` only: which of the names is compared, and by the rules of which language; Italian if not given. Beside another field it is refused.',
    })
    readonly language?: Given<Language>;
  }
  return EntityOrder;
}
