import { formatUrl, jsonLd, turtle, type Format } from '../../linked-data/formats.js';

/** What the page is made for. */
export interface ExplorerPageOptions {
  /** The public address of the GraphQL endpoint. */
  readonly endpoint: string;
  /** The operations that stand ready, each in a tab of its own. */
  readonly operations: readonly string[];
  /** What stands in a tab that a visitor opens. */
  readonly newTab: string;
}

const style = `
  :root { color-scheme: light dark; --accent: light-dark(#b80478, #ff8fcf); --line: light-dark(#d8dce5, #3b4b68); }
  body { margin: 0; height: 100dvh; display: flex; flex-direction: column; font: 15px/1.5 Roboto, system-ui, sans-serif;
    color: light-dark(#1f2937, #e5e9f0); background: light-dark(#fff, #212a3b); }
  body.graphiql-light { color-scheme: light; }
  body.graphiql-dark { color-scheme: dark; }
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding: 0.6rem 1rem;
    border-bottom: 1px solid var(--line); }
  h1 { margin: 0; font-size: 1.1rem; }
  header p { margin: 0; flex: 1 1 24rem; }
  nav { display: flex; gap: 1.25rem; }
  a { color: var(--accent); text-underline-offset: 0.2em; }
  a:hover { text-decoration-thickness: 2px; }
  a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  main { flex: 1; min-height: 0; }
  noscript { display: block; padding: 0 1rem; }
  pre { white-space: pre-wrap; }
  @media (scripting: none) { .scripted { display: none; } }
  /* The editor puts question and answer side by side, which a telephone has no room for. */
  @media (max-width: 45rem) {
    .graphiql-container #graphiql-session { flex-direction: column; }
    .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
    .graphiql-container .graphiql-editors, .graphiql-container .graphiql-response { min-height: 0; }
  }
`;

/** The link to the answer in another format; the script keeps it at the query of the tab that is open. */
const answerLink = (format: Format): string => {
  const address = formatUrl('graphql', format);
  return `<a href="${address}" data-address="${address}" aria-label="The answer to this query as ${format.name}">${format.name}</a>`;
};

/**
 * Turns ready-made operations into the page of the explorer. All its links are relative and no script stands in it, so
 * that it works under any path and under a strict Content-Security-Policy.
 */
export const explorerPage = ({ endpoint, operations, newTab }: ExplorerPageOptions): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Gemellaggi: explore the twinning agreements with GraphQL</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="graphiql/graphiql.css">
  <style>${style}</style>
  <script type="application/json" id="operations">${jsonInHtml({ operations, newTab })}</script>
  <script defer src="graphiql/react.js"></script>
  <script defer src="graphiql/react-dom.js"></script>
  <script defer src="graphiql/graphiql.js"></script>
  <script type="module" src="graphiql/explorer.js"></script>
</head>
<body>
  <header>
    <h1>Gemellaggi</h1>
    <p class="scripted">Every answer is linked data: open this one as ${answerLink(jsonLd)} or ${answerLink(turtle)}.
      The book on the left explains every field.</p>
    <nav aria-label="Other ways to the data">
      <a href="./">The pages</a>
      <a href="graphql">Apollo Sandbox</a>
      <a href="dataset">The dataset</a>
    </nav>
  </header>
  <main id="explorer">
    <noscript>
      <p>The explorer needs JavaScript. Without it, ask with <code>curl</code>:</p>
      <pre>curl --get --data-urlencode 'query={ cities { nodes { slug } } }' ${endpoint.replaceAll('&', '&amp;')}</pre>
    </noscript>
  </main>
</body>
</html>
`;

/** Turns data into JSON that cannot end the element it stands in. */
const jsonInHtml = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
