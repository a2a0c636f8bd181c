import { profiles, type Profile } from '../../linked-data/catalogue/profile.js';
import { firstEntries } from '../first-entries.js';
import type { ProblemDetails } from '../problem.js';
import type { ResourceRequest } from './resource.js';

/**
 * One profile in the header, by its IRI or its name, and its weight. Nothing can be matched in two ways, and a name only from
 * its beginning, so that what is no list of profiles is left after one look at it.
 */
const item = /(?:<([^<>]*)>|(?<![\w*-])([\w*-]+))\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?(?:,|$)/gi;

/** The profile that is asked for, undefined for the whole; or what is wrong with the question. */
export type RequestedProfile = { readonly profile: Profile | undefined } | { readonly problem: ProblemDetails };

/**
 * Reads which profile of the catalogue a client asks for (Content Negotiation by Profile, W3C Working Draft): by `?profile=`, or
 * by `Accept-Profile`, where one that we do not have leads to the whole, which conforms to all we have.
 */
export function requestedProfile({ query, acceptProfile }: ResourceRequest): RequestedProfile {
  const { profile: named } = query;
  const profile = profileNamed(named);
  if (named !== undefined) return profile ? { profile } : { problem: unknownProfile };
  const wanted = [...firstEntries(acceptProfile ?? '').matchAll(item)]
    .map(([, iri, name, weight]) => ({ name: iri ?? name ?? '', weight: Number(weight ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { name } of wanted) {
    const profile = profileNamed(name);
    if (profile || name === '*') return { profile };
  }
  return { profile: undefined };
}

const profileNamed = (name: unknown): Profile | undefined =>
  profiles.find(({ name: own, iri, aliases }) => [own, iri, ...aliases].some((known) => known === name));

const unknownProfile: ProblemDetails = {
  status: 404,
  detail: 'The catalogue has no profile of this name: ask for one of those in "available", or leave "profile" out.',
  extensions: { available: profiles.map(({ name, iri, title }) => ({ profile: name, iri, title })) },
};
