const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Turns a text into its first sentences, as many as fit into so many characters, and at least one. */
export function firstSentences(text: string, length: number): string {
  const sentences = [...segmenter.segment(text)];
  let end = sentences[0]?.segment.length ?? 0;
  for (const { index, segment } of sentences)
    if (index + segment.trimEnd().length <= length) end = index + segment.length;
  return text.slice(0, end).trim();
}
