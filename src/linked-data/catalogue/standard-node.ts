import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import type { Standard } from '../../vocabulary/standards.js';
import { texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { resourceNode } from '../resource-node.js';

/** Turns a standard into its node, with the identifier that DCAT-AP_IT asks for. */
export const standardNode = ({ url, title }: Standard): JsonObject =>
  resourceNode(url, [dcterms.Standard, dcatapit.Standard], {
    [dcterms.title]: texts({ en: title }),
    [dcterms.identifier]: url,
  });
