/** The first query a visitor of Apollo Sandbox finds in the editor. */
export const exampleQuery = `# Welcome to Gemellaggi: a city's twinning agreements as one graph.
# Press the run button to see with whom Milan is twinned, and since when.
# Every "id" is an address you can open; every node's "jsonLd" is the same thing as schema.org JSON-LD.
query TwinningsOfMilan {
  city(slug: "milano") {
    id
    name(language: EN)
    agreements {
      name(language: EN)
      date
      datePrecision
      parties {
        name(language: EN)
        country {
          name(language: EN)
          continent
        }
      }
    }
  }
}
`;
