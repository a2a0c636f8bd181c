/** What the IRIs of all media types start with; what follows is the media type itself (IANA registry). */
export const mediaTypes = 'https://www.iana.org/assignments/media-types/';
