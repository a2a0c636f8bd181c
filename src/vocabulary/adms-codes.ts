import { namespace } from './namespace.js';

/** Kinds of publishers and of licences, as ADMS lists them. */
export const admsCodes = namespace('http://purl.org/adms/', [
  'licencetype/Attribution',
  'licencetype/PublicDomain',
  'licencetype/ReciprocalSharing-Attribution',
  'publishertype/LocalAuthority',
]);
