import type { VNode } from 'preact';
import { GeoCoordinates } from '../../model/geo-coordinates.js';
import { Population } from '../../model/population.js';
import { Source } from '../../model/source.js';
import { PropertyRows } from './property-rows.js';
import { CoordinatesView } from './coordinates-view.js';
import { PopulationView } from './population-view.js';

/** A thing that is described in place. */
export interface NestedValueProps {
  readonly thing: object;
  readonly shapeName: string;
}

/** Shows a thing that is described in place: in its own way where it has one, or else by its rows. */
export function NestedValue({ thing, shapeName }: NestedValueProps): VNode {
  if (thing instanceof GeoCoordinates) return <CoordinatesView location={thing} />;
  if (thing instanceof Population) return <PopulationView population={thing} />;
  if (thing instanceof Source) return <a href={thing.url}>{thing.title}</a>;
  return <PropertyRows shapeName={shapeName} thing={thing} />;
}
