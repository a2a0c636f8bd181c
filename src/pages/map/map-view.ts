/** The whole world, or the part of it around what a map shows. */
export type MapView = 'world' | 'around';
