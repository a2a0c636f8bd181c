import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words/words.js';
import type { Choices } from '../choices/choices.js';
import type { PageDocument } from './page-document.js';
import type { Site } from './site.js';
import type { View } from './view.js';

/** All that the parts of a page are written with. */
export interface Frame {
  readonly site: Site;
  readonly words: Words;
  readonly view: View;
  readonly choices: Choices;
  readonly document: PageDocument;
  /** Turns an address of ours into one that a link on this page leads to; an address elsewhere stays. */
  readonly href: (url: string) => string;
}

const FrameContext = createContext<Frame | undefined>(undefined);

/** Gives its children the frame. */
export const FrameProvider = FrameContext.Provider;

/** Gives a part of a page the frame it stands in. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A part of a page stands in a FrameProvider.');
  return frame;
}
