/** The EU Publications Office's authority table “data theme”, which every dataset of a public body is filed under. */
export const dataThemes: Readonly<Record<string, { readonly it: string; readonly en: string }>> = {
  AGRI: {
    it: 'Agricoltura, pesca, silvicoltura e prodotti alimentari',
    en: 'Agriculture, fisheries, forestry and food',
  },
  ECON: { it: 'Economia e finanze', en: 'Economy and finance' },
  EDUC: { it: 'Istruzione, cultura e sport', en: 'Education, culture and sport' },
  ENER: { it: 'Energia', en: 'Energy' },
  ENVI: { it: 'Ambiente', en: 'Environment' },
  GOVE: { it: 'Governo e settore pubblico', en: 'Government and public sector' },
  HEAL: { it: 'Salute', en: 'Health' },
  INTR: { it: 'Tematiche internazionali', en: 'International issues' },
  JUST: { it: 'Giustizia, sistema giuridico e sicurezza pubblica', en: 'Justice, legal system and public safety' },
  OP_DATPRO: { it: 'Dati provvisori', en: 'Provisional data' },
  REGI: { it: 'Regioni e città', en: 'Regions and cities' },
  SOCI: { it: 'Popolazione e società', en: 'Population and society' },
  TECH: { it: 'Scienza e tecnologia', en: 'Science and technology' },
  TRAN: { it: 'Trasporti', en: 'Transport' },
};
