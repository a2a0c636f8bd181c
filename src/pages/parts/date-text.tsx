import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';

/** Shows a date as precisely as it is known, for people and for machines. */
export function DateText({ date }: { readonly date: string }): VNode {
  const { words } = useFrame();
  return <time dateTime={date}>{words.date(date)}</time>;
}
