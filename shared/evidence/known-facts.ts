import { bouncedAt } from './bounced-at.ts';
import { domainOf } from './domain-of.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import type { KnownFacts } from './fill-request.ts';
import { isoAsWritten } from './iso.ts';
import { messageIdOf } from './received-although-bounced.ts';

/** What is known of a mail, from whichever form states it; what is unknown is absent. */
export function knownFacts(mail: FailedMail): KnownFacts {
  const forms = formsOf(mail);
  const stated = (field: 'queueId' | 'recipient' | 'remoteHost' | 'remoteIp'): string | null =>
    forms.find((form) => form[field] !== null)?.[field]?.value ?? null;
  const recipient = stated('recipient');
  const at = forms.flatMap((form) => bouncedAt(form)?.value ?? [])[0];
  const facts = {
    queueId: stated('queueId'),
    messageId: messageIdOf(mail),
    recipient,
    recipientDomain: recipient && domainOf(recipient),
    remoteHost: stated('remoteHost'),
    remoteIp: stated('remoteIp'),
    // The host's own day, as its clock wrote it into the notice: its log is in the same zone as a rule.
    day: at ? isoAsWritten(at).slice(0, 10) : null,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
