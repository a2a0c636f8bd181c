import { Field, Int, ObjectType } from 'type-graphql';
import { Agreement } from './agreement.js';
import { Continent } from './continent.js';
import { Country } from './country.js';
import { NoTerm } from './no-term.js';
import { Sector } from './sector.js';

const reason = 'counts are of what was asked for, not of the dataset';

@ObjectType({ description: 'How many agreements and cities there are on one continent.', simpleResolvers: true })
@NoTerm(reason)
export class ContinentCount {
  @Field(() => Continent, { description: 'The continent that was counted.' })
  readonly continent!: string;

  @Field(() => Int, { description: 'How many agreements have a party there; one with two parties there counts once.' })
  readonly agreements!: number;

  @Field(() => Int, { description: 'How many different cities there are party to them.' })
  readonly cities!: number;
}

@ObjectType({ description: 'How many agreements and cities there are in one country.', simpleResolvers: true })
@NoTerm(reason)
export class CountryCount {
  @Field(() => Country, { description: 'The country that was counted.' })
  readonly country!: Country;

  @Field(() => Int, { description: 'How many agreements have a party there; one with two parties there counts once.' })
  readonly agreements!: number;

  @Field(() => Int, { description: 'How many different cities there are party to them.' })
  readonly cities!: number;
}

@ObjectType({
  description: 'How many agreements there are in one sector, or field of cooperation.',
  simpleResolvers: true,
})
@NoTerm(reason)
export class SectorCount {
  @Field(() => Sector, { description: 'The sector, or field of cooperation, that was counted.' })
  readonly sector!: Sector;

  @Field(() => Int, { description: 'How many agreements cover it; an agreement counts in each of its sectors.' })
  readonly agreements!: number;
}

@ObjectType({ description: 'How many agreements came about in one decade.', simpleResolvers: true })
@NoTerm(reason)
export class DecadeCount {
  @Field(() => Int, { description: 'The first year of the decade: 1960 stands for 1960 to 1969.' })
  readonly decade!: number;

  @Field(() => Int, { description: 'How many agreements are dated in it, however precisely.' })
  readonly agreements!: number;
}

@ObjectType({ description: 'How many agreements came about in one year.', simpleResolvers: true })
@NoTerm(reason)
export class YearCount {
  @Field(() => Int, { description: 'The year that was counted, such as 1961.' })
  readonly year!: number;

  @Field(() => Int, { description: 'How many agreements are dated in it, however precisely.' })
  readonly agreements!: number;
}

@ObjectType({
  description: 'What can be counted about a selection of agreements. Groups without any agreement are left out.',
  simpleResolvers: true,
})
@NoTerm(reason)
export class Statistics {
  @Field(() => Int, { description: 'How many agreements were selected.' })
  readonly agreements!: number;

  @Field(() => Int, {
    description: 'How many different cities are party to them; the city of `twinsOf` is not counted.',
  })
  readonly cities!: number;

  @Field(() => Int, { description: 'How many of them have no known date: those missing in `byDecade` and `byYear`.' })
  readonly undated!: number;

  @Field(() => Agreement, {
    nullable: true,
    description:
      'The earliest of them: the first dated one by `orderBy: { field: DATE }`, so that `1974` stands before `1974-04`, and of the same date the first by slug is given. Null where none is dated.',
  })
  readonly earliest!: Agreement | null;

  @Field(() => Agreement, {
    nullable: true,
    description:
      'The latest of them: the first dated one by `orderBy: { field: DATE, direction: DESC }`, so that `1974-04` stands before `1974`, and of the same date the first by slug is given. Null where none is dated.',
  })
  readonly latest!: Agreement | null;

  @Field(() => [ContinentCount], {
    description:
      'By continent of the parties, the one with most agreements first, then by the name of the continent. Without `twinsOf` all parties count, also the city whose twinnings these are.',
  })
  readonly byContinent!: readonly ContinentCount[];

  @Field(() => [CountryCount], {
    description:
      'By country of the parties, the one with most agreements first, then by the code of the country. Without `twinsOf` all parties count, also the city whose twinnings these are.',
  })
  readonly byCountry!: readonly CountryCount[];

  @Field(() => [SectorCount], {
    description: 'By sector, or field of cooperation, the one with most agreements first, then by its slug.',
  })
  readonly bySector!: readonly SectorCount[];

  @Field(() => [DecadeCount], { description: 'By decade, the earliest first.' })
  readonly byDecade!: readonly DecadeCount[];

  @Field(() => [YearCount], { description: 'By year, the earliest first.' })
  readonly byYear!: readonly YearCount[];
}
