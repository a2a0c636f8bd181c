/** The namespaces every XML document has without declaring them (Namespaces in XML 1.0, section 3). */
export const xml = Object.freeze({
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
});
