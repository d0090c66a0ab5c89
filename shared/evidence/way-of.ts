import type { Instant } from '../mail/instant.ts';
import { formsOf } from './failed-mail.ts';
import { senderDomainOf } from './known-mail.ts';
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
