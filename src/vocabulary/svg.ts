/** The namespace of SVG (SVG 2, section 5.1.1). */
export const svg = Object.freeze({ namespace: 'http://www.w3.org/2000/svg' });
