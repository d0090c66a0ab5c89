import { isAnswer } from '../locale/answers.ts';
import { Saying } from '../locale/saying.ts';
import type { Mail } from '../mail.ts';
import { refusesPost } from '../refuses-post.ts';
import { systemWordsIn } from '../reply/system-words.ts';
import { saysMailFailed } from './says-mail-failed.ts';

/** Names under which mail systems send notices, in any language's mail. */
const DAEMON =
  /mailer-?daemon|mail[ ._-]?deliver(?:y|y[ ._-]?sub)?[ ._-]?system|mail[ ._-]?delivery|postmaster|post_master|mail(?:er)?[ ._-]?system|system[ ._-]?administrator|microsoft ?outlook|MicrosoftExchange[0-9a-f]{32}/i;
/** Notices come from these too, and so does whatever else a machine sends. */
const MACHINE = /\bbounces?@|no-?reply@|nobody@/i;
const subjects = new Saying('subject-failed', 'subject-delayed', 'subject-status');
const headings = new Saying('opening');

const AUTOMATIC = /^auto-(?:replied|generated|notified)/i;
/** What a notice tells stands at its beginning. */
const LOOKED_AT = 2000;

const said = (mail: Mail, name: string): string => mail.header.get(name)?.body.text ?? '';

/** Shorter openings ("The message ", "because:") begin anybody's sentences. */
const TELLING = 16;
/** A ticket about a bounce has the bounce's words in its subject, behind its own number. */
const TICKET = /^\s{0,5}(?:[[(#]|(?:ticket|case|request|anfrage|vorgang|incident)\b)/i;

const FAILURE =
  /^[ \t]{0,8}(?:Error message below:|(?:Error|Fehler|Erreur):? .{0,60}(?:user|address|recipient))/im;

/** As much of a text as is asked about when its writer is looked for: it is looked through once. */
const ASKED_ABOUT = 20_000;

function opensLikeNotice(mail: Mail): boolean {
  const words = mail.text.text.slice(0, LOOKED_AT);
  const { openings } = systemWordsIn(mail.text.text.slice(0, ASKED_ABOUT));
  return (
    FAILURE.test(words) ||
    openings.some(
      ({ system, opening }) =>
        system.id !== 'generic' && opening.length >= TELLING && words.includes(opening),
    ) ||
    headings.headsLine(words)
  );
}

/** Whether a mail comes from a mail system and not from a person. */
export const fromDaemon = (mail: Mail): boolean =>
  /mailer-?daemon|post_?master|mail delivery|MicrosoftExchange/i.test(said(mail, 'From'));

/** A newsletter or a list's mail (RFC 2369). No mail system puts that into a notice of its own. */
const isFromList = (mail: Mail): boolean =>
  mail.header.get('List-Unsubscribe') !== null || mail.header.get('List-Post') !== null;

const isNullPath = (mail: Mail): boolean =>
  mail.header.get('Return-Path') !== null && /^<?>?$/.test(said(mail, 'Return-Path').trim());

/** What only notices of failed deliveries have, whatever they say. */
const isMarked = (mail: Mail): boolean =>
  /report-type\s{0,3}=\s{0,3}"?delivery-status/i.test(said(mail, 'Content-Type')) ||
  mail.header.get('X-Failed-Recipients') !== null ||
  refusesPost(mail) ||
  mail.header.get('X-MS-Exchange-Message-Is-Ndr') !== null;

const CODE = /(?:^|[\s:("'#[])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/m;

/** What mail systems also tell: a mail that arrived, or that waits for somebody's word. */
const NOT_FAILED =
  /\b(?:successfully (?:delivered|relayed|sent)|(?:was|were|has been|have been) delivered to|delivery to these recipients or groups is complete|no delivery notification was sent|(?:awaits?|awaiting|requires?|waiting for) (?:moderator |your )?approval|is being held|group is moderated|to deliver it, (?:please )?reply|confirm that you are (?:a )?human|messages? in quarantine|quarantine (?:digest|summary|notification|report)|click .{0,80} to (?:confirm|verify))\b|wurde an die folgenden Empfänger übermittelt/i;

/** Majordomo hands a post to the list's owner, who may let it pass. */
const TO_OWNER =
  /^BOUNCE \S{1,320}: {1,4}(?:Non-member submission|Approval required|Admin request|Message too long|taboo)/i;

/** Whether the mail tells of a failure: in its subject, in a mail system's own opening, by a code or in a sentence. */
function tellsFailure(mail: Mail, titled: boolean): boolean {
  const words = mail.text.text.slice(0, LOOKED_AT);
  if (CODE.test(words)) return true;
  if (NOT_FAILED.test(words) || NOT_FAILED.test(said(mail, 'Subject'))) return false;
  // What comes from this name without a way back is a bounce in a language that nobody taught us.
  const daemon = isNullPath(mail) && /mailer-?daemon/i.test(said(mail, 'From'));
  return daemon || titled || opensLikeNotice(mail) || saysMailFailed(words);
}

const known = new WeakMap<Mail, boolean>();

/**
 * Whether a mail without report fields is a notice at all: it comes from a mail system, and tells of a failure.
 * Shops, monitors and quarantines send from the same addresses, and people write about bounces; so who looks
 * like a system and who only may be one are told apart.
 */
export function isNotice(mail: Mail): boolean {
  const told = known.get(mail) ?? looksLikeNotice(mail);
  known.set(mail, told);
  return told;
}

function looksLikeNotice(mail: Mail): boolean {
  if (isMarked(mail)) return true;
  const nullPath = isNullPath(mail);
  if (isFromList(mail) && !nullPath) return false;
  const subject = said(mail, 'Subject');
  if (TO_OWNER.test(subject)) return false;
  const titled = !isAnswer(subject) && subjects.isIn(subject);
  const from = said(mail, 'From');
  if (!tellsFailure(mail, titled)) return false;
  if (nullPath || DAEMON.test(from)) return true;
  const words = mail.text.text.slice(0, LOOKED_AT);
  const headed = titled && !TICKET.test(subject);
  if (headed && opensLikeNotice(mail)) return true;
  const signs = [headed, MACHINE.test(from), AUTOMATIC.test(said(mail, 'Auto-Submitted'))];
  return signs.filter(Boolean).length >= 2 && (opensLikeNotice(mail) || saysMailFailed(words));
}
