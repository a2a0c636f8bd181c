const base = 'http://purl.org/adms/';

/** Kinds of publishers and of licences, as ADMS lists them. */
export const admsCodes = Object.freeze({
  attribution: `${base}licencetype/Attribution`,
  localAuthority: `${base}publishertype/LocalAuthority`,
  publicDomain: `${base}licencetype/PublicDomain`,
  sharedAlike: `${base}licencetype/ReciprocalSharing-Attribution`,
});
