/** The selection of a page of agreements as a dashboard shows them. */
export const dashboardPage =
  'totalCount nodes { name date parties { name country { name continent } } sectors { name } }';

/** What a dashboard asks again and again. */
export const dashboardQuery = `{ agreements { ${dashboardPage} } }`;
