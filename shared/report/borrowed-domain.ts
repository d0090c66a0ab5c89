import { domainOf } from '../evidence/domain-of.ts';
import type { Matter } from './matter.ts';

/**
 * The domain of a mailbox provider that stands in the visible sender although another server sent the mail: DMARC
 * (RFC 7489, section 3.1) compares the two, and such a provider's policy has others refuse it. Null for any other cause,
 * and where the provider's own server sent it.
 */
export function borrowedDomain({ incident, lead, knowledge }: Matter): string | null {
  const from = lead.bounce.returned?.from?.value;
  const domain = from === undefined ? null : domainOf(from);
  if (incident.cause !== 'auth-spf-dkim-dmarc' || domain === null) return null;
  const owner = knowledge.operators.find(
    ({ kind, recipientDomains }) => kind === 'mailbox-provider' && recipientDomains.includes(domain),
  );
  if (owner === undefined || incident.sendingProvider?.id === owner.id) return null;
  const server = (incident.sendingHost ?? lead.bounce.reportingMta?.value ?? '').toLowerCase();
  return server === '' || server === domain || server.endsWith(`.${domain}`) ? null : domain;
}
