import { Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { catalogGraph } from '../../support/catalog.js';
import { startGateway } from '../../support/gateway.js';
import { instancesOf, type GraphNode } from '../../support/graph.js';
import { iri } from '../../support/iri.js';
import { codeLists } from './code-lists.js';
import { readShapes } from './shapes.js';

/** The catalogue as it is by itself, and in the two profiles of DCAT. */
const paths = ['/catalog', '/catalog?profile=dcat-ap', '/catalog?profile=dcat-ap-it'];

/** What of a finding is told. */
const told = ['sh:focusNode', 'sh:resultPath', 'sh:value', 'sh:sourceConstraintComponent', 'sh:resultMessage'];

/** What the shapes of one file find in a catalogue. */
async function findingsOf(catalog: Store, shapes: Store): Promise<readonly GraphNode[]> {
  // Shapes may import whole vocabularies; nothing is fetched for them.
  const validator = new Validator(shapes, { importGraph: () => new Store() });
  const report = await validator.validate(new Store([...catalog, ...codeLists]));
  return instancesOf(new Store([...report.dataset]), 'sh:ValidationReport').flatMap((node) => node.all('sh:result'));
}

const isOfSeverity =
  (severity: string) =>
  (finding: GraphNode): boolean =>
    finding.all('sh:resultSeverity').some(({ term }) => term.value === iri(severity));

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the shapes: npm run conformance -- <folder>');

const files = await readShapes(folder);
const gateway = await startGateway();
try {
  for (const path of paths) {
    console.log(path);
    const catalog = await catalogGraph(gateway, path);
    for (const { name, shapes } of files) {
      const findings = await findingsOf(catalog, shapes);
      const violations = findings.filter(isOfSeverity('sh:Violation'));
      const warnings = findings.filter(isOfSeverity('sh:Warning'));
      console.log(`  ${name}: ${violations.length} violations, ${warnings.length} warnings`);
      for (const violation of violations) {
        console.log(`  - ${told.flatMap((property) => violation.all(property)).join('\n    ')}`);
      }
      if (violations.length > 0) process.exitCode = 1;
    }
  }
} finally {
  await gateway.close();
}
