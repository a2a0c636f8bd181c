/** Turns an e-mail address into an IRI (RFC 6068, section 2): what means something in an IRI, or may not stand in one, is escaped. */
export const mailto = (email: string): string => `mailto:${encodeURI(email).replace(/[#/?]/g, encodeURIComponent)}`;
