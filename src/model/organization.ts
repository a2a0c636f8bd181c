import { Field, ID, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { EmailAddress, Iri } from './scalars.js';
import { identity, Term } from './term.js';

@ObjectType({ description: 'The office that answers questions.', simpleResolvers: true })
@Term(schema.ContactPoint)
export class ContactPoint {
  @Field(() => ID, { description: 'The IRI of the office within this dataset.' })
  @Term(identity, { computed: true })
  readonly id!: string;

  @Field(() => String, { description: 'The office in charge.' })
  @Term(schema.name)
  readonly name!: string;

  @Field(() => EmailAddress, { description: 'Its e-mail address.' })
  @Term(schema.email)
  readonly email!: string;
}

@ObjectType({ description: 'A public body.', simpleResolvers: true })
@Term(schema.Organization, { additionalType: schema.GovernmentOrganization })
export class Organization {
  @Field(() => ID, { description: 'The IRI of the body within this dataset.' })
  @Term(identity, { computed: true })
  readonly id!: string;

  @Field(() => String, { description: 'Its official name.' })
  @Term(schema.name)
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its code in the national index of public bodies (in Italy the IPA code); null where it has none.',
  })
  @Term(schema.identifier)
  readonly identifier!: string | null;

  @Field(() => Iri, { description: 'The address of its own website.' })
  @Term(schema.url)
  readonly website!: string;

  @Field(() => ContactPoint, { description: 'The office that answers questions about the data.' })
  @Term(schema.contactPoint)
  readonly contactPoint!: ContactPoint;
}
