const base = 'http://publications.europa.eu/resource/authority/';

/** What we use of the EU Publications Office's authority tables that has no table of its own here. */
export const authorities = Object.freeze({
  ccBy: `${base}licence/CC_BY_4_0`,
  ccBySa: `${base}licence/CC_BYSA_4_0`,
  ccZero: `${base}licence/CC0`,
  completed: `${base}distribution-status/COMPLETED`,
  dataTheme: `${base}data-theme`,
  publicAccess: `${base}access-right/PUBLIC`,
  stable: `${base}planned-availability/STABLE`,
});
