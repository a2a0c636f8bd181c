import type { MapLine, MapPoint } from '../../../src/pages/map/map-content.js';

const city = (name: string, latitude: number, longitude: number): MapPoint => ({
  name,
  href: `/cities/${name.toLowerCase().replaceAll(' ', '-')}`,
  location: { latitude, longitude },
});

/** Cities of the tests: a hub, twins near it, far from it, and on both sides of the date line. */
export const milan: MapPoint = { ...city('Milano', 45.4643, 9.1895), isHub: true };
export const lyon = city('Lione', 45.7491, 4.8479);
const dakar = city('Dakar', 14.6937, -17.4441);
const saoPaolo = city('San Paolo', -23.5475, -46.6361);
export const osaka: MapPoint = { ...city('大阪市', 34.6938, 135.5011), lang: 'ja' };
export const melbourne = city('Melbourne', -37.814, 144.9633);
export const telAviv = city('Tel Aviv', 32.0809, 34.7806);
export const bethlehem = city('Betlemme', 31.7049, 35.2038);

/** All but the hub. */
export const twins = [lyon, dakar, saoPaolo, osaka, melbourne, telAviv, bethlehem];

/** The line that ties a city to the hub. */
export const tie = ({ location }: MapPoint): MapLine => ({ from: milan.location, to: location });
