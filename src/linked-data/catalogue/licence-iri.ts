import { licences } from '../../vocabulary/licences.js';

/** Turns the address of a licence into the IRI that harvesters of DCAT know it by. */
export const licenceIri = (url: string): string => licences.find((licence) => licence.url === url)?.authority ?? url;
