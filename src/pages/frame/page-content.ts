import type { VNode } from 'preact';
import type { Frame } from './frame.js';

/** What a page shows, and what is told of it where it is found. */
export interface PageContent {
  /** What stands in the title of the window, before that of the site. */
  readonly title: string;
  /** One or two sentences for search engines and for who shares the page. */
  readonly description: string;
  readonly body: VNode;
  /** Whether search engines should leave it out, for it is no document. */
  readonly isPassing?: boolean;
}

/** Turns the frame into the content of a page. */
export type WriteContent = (frame: Frame) => PageContent;
