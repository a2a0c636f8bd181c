import type { VNode } from 'preact';
import type { GeoCoordinates } from '../../model/geo-coordinates.js';
import { useFrame } from '../frame/frame.js';
import { factMessages } from '../messages/fact-messages.js';

/** Shows a point on the globe in degrees (WGS 84); software for maps opens the link (RFC 5870). */
export function CoordinatesView({ location: { latitude, longitude } }: { readonly location: GeoCoordinates }): VNode {
  const { words } = useFrame();
  return (
    <a href={`geo:${latitude},${longitude}`}>
      {words.text(latitude < 0 ? factMessages.south : factMessages.north, { degrees: Math.abs(latitude) })}{' '}
      {words.text(longitude < 0 ? factMessages.west : factMessages.east, { degrees: Math.abs(longitude) })}
    </a>
  );
}
