import { pickText } from '../../model/text.js';
import type { Frame } from '../frame/frame.js';
import { firstSentences } from '../words/first-sentences.js';

/** How long a description may be before search engines cut it, in characters. */
const longest = 300;

/** Turns the description of the dataset into as much of it as search engines show. */
export const datasetSummary = ({ site, words }: Frame): string =>
  firstSentences(pickText(site.snapshot.dataset.descriptions, words.language), longest);
