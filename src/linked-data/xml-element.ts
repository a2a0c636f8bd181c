/** The attributes of an element, by their qualified names. */
export type Attributes = Readonly<Record<string, string>>;

const characterReferences: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends to parsers that know more of them than XML 1.0 (XML 1.1, section 2.11).
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

const referenceOf = (character: string): string => characterReferences[character] ?? character;

/** Turns a text into the content of an element (XML 1.0, section 2.4). */
export const xmlText = (text: string): string => text.replace(/[<>&\r\u2028\u2029]/g, referenceOf);

/** Writes the start tag of an element (XML 1.0, section 3.1); the values of its attributes are kept to the letter. */
export const startTag = (name: string, attributes: Attributes): string => `<${name}${attributesText(attributes)}>`;

/** Writes an element with content that is XML already, or an empty one. */
export const xmlElement = (name: string, attributes: Attributes, content?: string): string =>
  content === undefined
    ? `<${name}${attributesText(attributes)}/>`
    : `${startTag(name, attributes)}${content}</${name}>`;

function attributesText(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    text += ` ${name}="${value.replace(/[<>&"\t\n\r\u2028\u2029]/g, referenceOf)}"`;
  }
  return text;
}
