import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createSchema } from '../../src/graphql/schema.js';
import { assetUrls } from '../../src/http/pages/assets.js';
import { createIris } from '../../src/model/iris.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import { createChoices } from '../../src/pages/choices/choices.js';
import { FrameProvider, type Frame } from '../../src/pages/frame/frame.js';
import { createHref } from '../../src/pages/frame/href.js';
import type { OwnLanguage } from '../../src/model/own-language.js';
import { createWords } from '../../src/pages/words/words.js';
import { commonParty } from '../../src/store/common-party.js';
import { shippedSnapshot } from '../source/publication.js';
import { publicUrl } from '../support/gateway.js';

const snapshot = await shippedSnapshot();
const iris = createIris(publicUrl);
const site = {
  iris,
  snapshot,
  shapes: nodeShapes(createSchema()),
  hub: commonParty(snapshot.Agreement),
  assets: assetUrls(iris),
};

/** The frame of a page of the shipped data in a language. */
export const frameOf = (language: OwnLanguage): Frame => ({
  site,
  words: createWords(language),
  choices: createChoices(snapshot, site.hub),
  view: { language, isChosen: false },
  document: { url: iris.home, formats: [] },
  href: createHref(iris.home, undefined),
});

/** Writes a part of a page of the shipped data in a language. */
export const written = (part: VNode, language: OwnLanguage = 'it'): string =>
  renderToString(<FrameProvider value={frameOf(language)}>{part}</FrameProvider>);

/** What a person reads of it. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
