import type { City } from '../../model/city.js';

/** Puts the city with more agreements first. */
export const mostAgreements = (one: City, other: City): number => other.agreements.length - one.agreements.length;
