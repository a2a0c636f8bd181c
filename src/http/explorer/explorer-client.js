/* global document, history, localStorage, location, GraphiQL, React, ReactDOM, URLSearchParams */
// The script of /graphiql: browsers get this file as it is.

/** The tabs to begin with: the query of the address, where it has one, and the ready-made operations. */
const address = new URLSearchParams(location.search);
const asked = address.has('query') ? [{ query: address.get('query'), variables: address.get('variables') ?? '' }] : [];
const { operations, newTab } = JSON.parse(document.querySelector('#operations').textContent);
const tabs = [...asked, ...operations.filter((query) => query !== asked[0]?.query).map((query) => ({ query }))];

/** Turns what a tab asks into the query part of an address; what is empty is left out. */
function parametersOf({ query, variables, operationName }) {
  const given = Object.entries({ query, variables, operationName }).filter(([, value]) => value?.trim());
  return new URLSearchParams(given).toString();
}

/** Lets the links to other formats lead to the answer of this tab. */
function showLinks(tab) {
  for (const link of document.querySelectorAll('a[data-address]')) {
    link.href = `${link.dataset.address}?${parametersOf(tab)}`;
  }
}

/** Also keeps the address of the page up to date, so that it can be reloaded and passed on. */
function followTab({ tabs, activeTabIndex }) {
  showLinks(tabs[activeTabIndex]);
  history.replaceState(null, '', `?${parametersOf(tabs[activeTabIndex])}`);
}

// The address says what is asked: the tabs of an earlier visit must not come back instead.
localStorage.removeItem('graphiql:tabState');
showLinks({ ...tabs[0], operationName: address.get('operationName') });

ReactDOM.createRoot(document.querySelector('#explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultTabs: tabs,
    query: tabs[0].query,
    variables: tabs[0].variables,
    onTabChange: followTab,
    isHeadersEditorEnabled: false,
    inputValueDeprecation: true,
    schemaDescription: true,
    defaultQuery: newTab,
  }),
);
