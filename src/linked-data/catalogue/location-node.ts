import { geoBoxSides } from '../../model/geo-box.js';
import type { Place } from '../../model/place.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { geosparql } from '../../vocabulary/geosparql.js';
import { skos } from '../../vocabulary/skos.js';
import { text, typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { resourceNode } from '../resource-node.js';

/** Turns a place into the location of DCAT: the box that holds it, and the middle of that, as well-known text. */
export function locationNode({ iri, names, shape }: Place): JsonObject {
  const { south, west, north, east } = geoBoxSides(shape.box);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const ring = corners.map((corner) => corner.join(' ')).join(', ');
  return resourceNode(iri, [dcterms.Location], {
    [skos.prefLabel]: names.map(text),
    // A text: CKAN's Italian extension breaks off the whole import where it is an IRI.
    [dcatapit.geographicalIdentifier]: iri,
    [dcat.bbox]: typed(`POLYGON((${ring}))`, geosparql.wktLiteral),
    [dcat.centroid]: typed(`POINT(${middle(west, east)} ${middle(south, north)})`, geosparql.wktLiteral),
  });
}

const middle = (one: number, other: number): number => Number(((one + other) / 2).toFixed(6));
