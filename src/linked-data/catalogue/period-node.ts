import type { Dataset } from '../../model/dataset.js';
import { dateDatatype } from '../../model/partial-date.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { schemahttp } from '../../vocabulary/schemahttp.js';
import { typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { blankNode } from '../resource-node.js';

/**
 * Turns the time a dataset is about into a period of DCAT, said three ways because each harvester reads another one; it is
 * a blank node, because udata would fetch anything that has an IRI.
 */
export function periodNode({ temporalCoverage }: Dataset): JsonObject | undefined {
  if (temporalCoverage === null) return undefined;
  const [start, end] = temporalCoverage.split('/').map((date) => typed(date, dateDatatype(date)));
  return blankNode([dcterms.PeriodOfTime], {
    [dcat.startDate]: start,
    [dcat.endDate]: end,
    [dcatapit.startDate]: start,
    [dcatapit.endDate]: end,
    [schemahttp.startDate]: start,
    [schemahttp.endDate]: end,
  });
}
