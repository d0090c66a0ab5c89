import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import { domainOf } from './domain-of.ts';
import { formsOf } from './failed-mail.ts';
import type { Way } from './same-way.ts';
import type { Traits } from './traits.ts';
import { recipientDomainOf } from './traits.ts';

/** The way of an incident's mails: who sent for whom, to whom, and when. */
export function wayOf(
  group: readonly Traits[],
  window: { readonly first: Instant; readonly last: Instant } | null,
): Way {
  const forms = group.map(({ mail }) => formsOf(mail));
  return {
    sendingKin: new Set(group.flatMap(({ side }) => [...side.kin])),
    senderDomains: new Set(forms.flatMap((all) => senderDomainOf(all) ?? [])),
    recipientDomains: new Set(forms.flatMap((all) => recipientDomainOf(all) ?? [])),
    from: window?.first.epoch ?? null,
    until: window?.last.epoch ?? null,
  };
}

/**
 * The domain that the mail was sent for: its envelope sender's, or its From's where the envelope is not
 * stated or empty. A mailing service's own bounce address names the service, and that is what the receiver saw.
 */
function senderDomainOf(forms: readonly Bounce[]): string | null {
  const stated = forms.flatMap(({ envelopeSender, returned }) => [
    envelopeSender,
    returned?.returnPath,
    returned?.from,
  ]);
  return stated.flatMap((fact) => (fact && domainOf(fact.value)) ?? [])[0] ?? null;
}
