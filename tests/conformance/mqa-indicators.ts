import { all, each, isCodeOf, isMediaType, matches, some, type Demand } from '../support/demand.js';
import type { GraphNode } from '../support/graph.js';

/** Asks an address and gives the status of its answer. */
export type Ask = (address: string) => Promise<number>;

/** What the Metadata Quality Assessment of data.europa.eu looks at in a dataset or a distribution, with its points. */
export type Indicator = readonly [
  name: string,
  points: number,
  holds: (node: GraphNode, ask: Ask) => boolean | Promise<boolean>,
];

/** One dimension of the assessment. */
export interface Dimension {
  readonly name: string;
  readonly points: number;
  readonly ofDataset: readonly Indicator[];
  /** Of the distributions of a dataset the best one counts. */
  readonly ofDistribution: readonly Indicator[];
}

const isFileType = (...codes: readonly string[]): Demand => matches(new RegExp(`/file-type/(${codes.join('|')})$`));
const isOpen = isFileType('CSV', 'GEOJSON', 'HTML', 'JSON', 'JSON_LD', 'KML', 'ODS', 'RDF_\\w+', 'TXT', 'XML');
const isForMachines = isFileType('CSV', 'GEOJSON', 'JSON', 'JSON_LD', 'KML', 'ODS', 'RDF_\\w+', 'XLSX', 'XML');

const answers =
  (property: string) =>
  async (node: GraphNode, ask: Ask): Promise<boolean> => {
    const statuses = await Promise.all(node.all(property).map((address) => ask(String(address))));
    return statuses.length > 0 && statuses.every((status) => status >= 200 && status < 400);
  };

/** The assessment as its methodology page has it, but for conformance with DCAT-AP, which is judged by its shapes. */
export const dimensions: readonly Dimension[] = [
  {
    name: 'findability',
    points: 100,
    ofDataset: [
      ['keywords', 30, some('dcat:keyword')],
      ['themes', 30, some('dcat:theme')],
      ['places', 20, some('dct:spatial')],
      ['time', 20, some('dct:temporal')],
    ],
    ofDistribution: [],
  },
  {
    name: 'accessibility',
    points: 100,
    ofDataset: [],
    ofDistribution: [
      ['an access address that answers', 50, answers('dcat:accessURL')],
      ['a download address', 20, some('dcat:downloadURL')],
      ['a download address that answers', 30, answers('dcat:downloadURL')],
    ],
  },
  {
    name: 'interoperability',
    points: 80,
    ofDataset: [],
    ofDistribution: [
      ['a format', 20, some('dct:format')],
      ['a media type', 10, some('dcat:mediaType')],
      ['both by their lists', 10, all(each('dct:format', isCodeOf('file-type')), each('dcat:mediaType', isMediaType))],
      ['an open format', 20, each('dct:format', isOpen)],
      ['a format for machines', 20, each('dct:format', isForMachines)],
    ],
  },
  {
    name: 'reusability',
    points: 75,
    ofDataset: [
      ['access rights', 10, some('dct:accessRights')],
      ['access rights by their list', 5, each('dct:accessRights', isCodeOf('access-right'))],
      ['a contact', 20, some('dcat:contactPoint')],
      ['a publisher', 10, some('dct:publisher')],
    ],
    ofDistribution: [
      ['a licence', 20, some('dct:license')],
      ['a licence by its list', 10, each('dct:license', isCodeOf('licence'))],
    ],
  },
  {
    name: 'contextuality',
    points: 20,
    ofDataset: [
      ['the day it was issued', 5, some('dct:issued')],
      ['the day it was modified', 5, some('dct:modified')],
    ],
    ofDistribution: [
      ['rights', 5, some('dct:rights')],
      ['a size', 5, some('dcat:byteSize')],
    ],
  },
];
