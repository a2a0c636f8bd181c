// Each stands in a constant of its own, without substitutions, so that its type is its text: typed clients read it.

/** The first query a visitor finds in the editor. */
const welcomeOperation = `# Welcome to Gemellaggi: a city's twinning agreements as one graph.
# Press the run button to see with whom Milan is twinned, and since when.
# Every "id" is an address you can open; every node's "jsonLd" is the same thing as schema.org JSON-LD.
query TwinningsOfMilan {
  city(slug: "milano") {
    id
    name(language: EN)
    agreements {
      id
      name(language: EN)
      date
      datePrecision
      parties {
        id
        # All names with their languages: what the answer as Turtle calls the city.
        names {
          value
          language
        }
        country {
          id
          name(language: EN)
          continent
        }
      }
    }
  }
}
`;

/** All a map needs: where the cities lie, and which of them belong together. */
export const mapOperation = `# A map in one request: every agreement is a line between its parties, every party a point.
query Map {
  agreements(first: 100) {
    totalCount
    nodes {
      id
      name(language: EN)
      # Colour the line by what the cities do together.
      sectors {
        slug
        name(language: EN)
      }
      parties {
        id
        name(language: EN)
        # All names with their languages: what the answer as Turtle calls the city.
        names {
          value
          language
        }
        # Degrees of WGS 84, as map libraries and GeoJSON take them.
        location {
          latitude
          longitude
        }
        country {
          code
          name(language: EN)
          continent
        }
      }
    }
  }
}
`;

/** All a timeline needs: the dates, and how much of each is known. */
export const timelineOperation = `# A timeline: the agreements from the oldest to the latest; those without a date come last.
query Timeline {
  agreements(first: 100, orderBy: [{ field: DATE, direction: ASC }]) {
    totalCount
    nodes {
      id
      name(language: EN)
      # As far as it is known: a day, a month such as 1973-04, or a year. Draw no more than "datePrecision" says.
      date
      datePrecision
      # Whether it was signed, ratified or recognised on that date.
      dateMeaning
      year
      status
      parties {
        slug
        name(language: EN)
      }
    }
  }
}
`;

/** All a matrix needs: its rows, its columns, and where they meet. */
export const sectorMatrixOperation = `# A matrix: one row for each field of cooperation, one column for each agreement.
query SectorMatrix {
  columns: agreements(first: 100) {
    totalCount
    nodes {
      id
      name(language: EN)
    }
  }
  rows: sectors(first: 100) {
    totalCount
    nodes {
      id
      name(language: EN)
      # A cell is filled where the agreement of its column is among these.
      agreements(first: 100) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
}
`;

/** All a card about one city needs. */
export const cityCardOperation = `# A card about one city. Name another as a variable: { "slug": "dakar" }
query CityCard($slug: String! = "san-paolo") {
  city(slug: $slug) {
    id
    name(language: EN)
    # The name in every language there is.
    names {
      language
      value
    }
    country {
      name(language: EN)
      continent
    }
    # Cities count differently: "scope" says who was counted, "sources" where the figure is from.
    population {
      inhabitants
      asOf
      scope(language: EN)
      sources {
        title
        url
      }
    }
    location {
      latitude
      longitude
    }
    timeZone
    website
    # Whom it is twinned with here, and how far away they are, in kilometres.
    twins {
      id
      name(language: EN)
      distanceTo(slug: $slug)
    }
    agreements {
      id
      name(language: EN)
      date
      page
      sectors {
        name(language: EN)
      }
    }
  }
}
`;

/** What a dashboard begins with: short enough to be read where it is copied from. */
export const overviewOperation = `{
  agreements(first: 100, orderBy: [{ field: DATE, direction: ASC }]) {
    nodes {
      id
      date
      parties {
        name(language: EN)
        location {
          latitude
          longitude
        }
      }
    }
  }
}
`;

/** What stands in a new tab of an explorer: something short that can be run, and changed. */
export const newTabOperation = `{
  cities {
    totalCount
    nodes {
      id
      name
    }
  }
}
`;

/** The queries that the explorers offer, the first one first; each explains itself to whoever reads it. */
export const exampleOperations: readonly string[] = [
  welcomeOperation,
  mapOperation,
  timelineOperation,
  sectorMatrixOperation,
  cityCardOperation,
];
