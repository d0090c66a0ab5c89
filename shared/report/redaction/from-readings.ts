import type { PersonalClass } from '../../contract/redaction.ts';
import { isLocal, isSubmission } from '../../evidence/submission.ts';
import type { Fact } from '../../intake/fact.ts';
import type { Hop } from '../../mail/hop.ts';
import type { Bounce, ReturnedMail } from '../../notice/bounce.ts';
import type { ReceivedCopy } from '../../notice/received-copy.ts';
import { addressClass } from './address-class.ts';
import { isSystemName } from './role-names.ts';
import type { Sighting } from './sighting.ts';

type Text = Fact<string> | null | undefined;

/** What the notices state about people, by what each fact is. */
export function bounceSightings(bounce: Bounce): readonly Sighting[] {
  const { returned, notice } = bounce;
  const answered = bounce.kind === 'autoreply' ? notice.from : null;
  return [
    ...address(bounce.recipient, 'recipient-local-part'),
    ...address(bounce.envelopeSender, 'sender-local-part'),
    ...address(answered, 'recipient-local-part'),
    ...(returned === null ? [] : mailSightings(returned)),
    ...notice.hops.flatMap((hop) => address(hop.envelopeFor, 'sender-local-part')),
  ];
}

/** The person's own mail, come back or arrived. */
export function mailSightings(mail: ReturnedMail | ReceivedCopy): readonly Sighting[] {
  const { hops } = mail;
  const returned = 'form' in mail ? mail : null;
  const delivered = 'deliveredTo' in mail ? mail.deliveredTo : null;
  return [
    ...address(mail.from, 'sender-local-part'),
    ...address(returned?.returnPath, 'sender-local-part'),
    ...address(mail.to, 'recipient-local-part'),
    ...address(delivered, 'recipient-local-part'),
    ...hops.flatMap((hop) => address(hop.envelopeFor, 'recipient-local-part')),
    ...hops.flatMap(authorSightings),
    ...subject(returned?.subject),
  ];
}

/** The computer of whoever wrote the mail, or the user who handed it in on the host itself. */
function authorSightings(hop: Hop): readonly Sighting[] {
  if (isLocal(hop)) return plain(hop.helo, 'account');
  if (!isSubmission(hop)) return [];
  return [hop.ip, hop.helo, hop.reverseName].flatMap((fact) => plain(fact, 'author-computer'));
}

function address(fact: Text, use: PersonalClass): readonly Sighting[] {
  const value = fact?.value ?? '';
  const at = value.lastIndexOf('@');
  if (at <= 0 || isSystemName(value.slice(0, at))) return [];
  return plain(fact, addressClass(value, use));
}

/** Marks of an answer or a forward, in the languages of mail programs. */
const ANSWER = /^(?:\s*(?:re|aw|fwd?|wg|tr|rv|sv|vs|antw)(?:\[\d{1,3}\])?\s*:\s*)+/i;

/** One short word as a subject ("Test") would be taken out of our own sentences; its line is left out anyway. */
const isLong = (words: string): boolean => words.length >= 12 || /\S\s+\S/.test(words);

function subject(fact: Text): readonly Sighting[] {
  const words = (fact?.value ?? '').replace(ANSWER, '').trim();
  return isLong(words) ? plain(fact, 'subject', words) : [];
}

function plain(fact: Text, personal: PersonalClass, value = fact?.value ?? ''): readonly Sighting[] {
  const [span] = fact?.spans ?? [];
  const bare = value.replace(/^\[|\]$/g, '').trim();
  return span === undefined || bare === ''
    ? []
    : [{ value: bare, class: personal, source: span.source, at: span.start }];
}
