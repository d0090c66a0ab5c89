import type { Instant } from '../mail/instant.ts';
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
  const at = lastRefusal(mail);
  const facts = {
    queueId: stated('queueId'),
    messageId: messageIdOf(mail),
    recipient,
    recipientDomain: recipient && domainOf(recipient),
    remoteHost: stated('remoteHost'),
    remoteIp: stated('remoteIp'),
    // The host's own day, as its clock wrote it: its log has the same zone as a rule.
    day: at && isoAsWritten(at).slice(0, 10),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** The last moment at which the receiver is known to have refused: the last try, else the report of the failure. */
export function lastRefusal(mail: FailedMail): Instant | null {
  const forms = formsOf(mail);
  const tries = forms.flatMap(({ attempts }) => attempts.filter(({ contacted }) => contacted));
  const stated = forms.flatMap((form) => form.lastAttemptDate?.value ?? bouncedAt(form)?.value ?? []);
  return tries.at(-1)?.at.value ?? stated[0] ?? null;
}
