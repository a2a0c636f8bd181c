import type { ContactPoint, Organization } from '../../model/organization.js';
import { mailto } from '../../model/mailto.js';
import { admsCodes } from '../../vocabulary/adms-codes.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { skos } from '../../vocabulary/skos.js';
import { vcard } from '../../vocabulary/vcard.js';
import { iri, texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { resourceNode } from '../resource-node.js';

const localAuthority = admsCodes.localAuthority;

/** Turns the public body and its office into the agents of DCAT: DCAT-AP_IT wants a contact that is not the publisher. */
export const agentNodes = (publisher: Organization): readonly JsonObject[] => [
  resourceNode(publisher.id, [foaf.Agent, foaf.Organization, dcatapit.Agent], {
    [dcterms.identifier]: publisher.identifier ?? undefined,
    [dcterms.type]: iri(localAuthority),
    [foaf.name]: publisher.name,
    [foaf.homepage]: iri(publisher.website),
    [foaf.mbox]: iri(mailto(publisher.contactPoint.email)),
  }),
  resourceNode(publisher.website, [foaf.Document], {}),
  resourceNode(localAuthority, [skos.Concept], { [skos.prefLabel]: texts({ en: 'Local Authority' }) }),
  contactNode(publisher.contactPoint, publisher),
];

const contactNode = ({ id, name, email }: ContactPoint, { website }: Organization): JsonObject =>
  resourceNode(id, [vcard.Kind, vcard.Organization, dcatapit.Organization], {
    [vcard.fn]: name,
    [vcard.hasEmail]: iri(mailto(email)),
    [vcard.hasURL]: iri(website),
  });
