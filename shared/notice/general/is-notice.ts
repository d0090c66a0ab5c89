import { mailSystems } from '../../knowledge/mail-systems/mail-systems.ts';
import type { Mail } from '../mail.ts';
import { saysMailFailed } from './says-mail-failed.ts';

/** Names under which mail systems send notices, in any language's mail. */
const DAEMON =
  /mailer-?daemon|mail[ ._-]?deliver(?:y|y[ ._-]?sub)?[ ._-]?system|mail[ ._-]?delivery|postmaster|post_master|mail(?:er)?[ ._-]?system|system[ ._-]?administrator|microsoft ?outlook|MicrosoftExchange[0-9a-f]{32}/i;
/** Notices come from these too, and so does whatever else a machine sends. */
const MACHINE = /\bbounces?@|no-?reply@|nobody@/i;
const SUBJECT =
  /undeliver|un-?deliverable|non-?deliver|not (?:be )?delivered|delivery (?:has )?(?:fail|status|notif|problem|report|delay|error|incomplete|unsuccess)|(?:mail|message|delivery) (?:delivery )?fail|failure notice|failed (?:mail|delivery|message)|returned (?:mail|to sender|message)|mail (?:system )?error|could not (?:be )?(?:send|deliver)|unzustellbar|nicht zugestellt|zustellung|non remis|n'a pas|échec|no se puede entregar|devuelt|non recapit|mancato|onbestelbaar|não entregue|não foi|エラー|配信|不達|送信でき|退信|退回|не доставлен|bounce|warning: (?:could not|message)/iu;

const said = (mail: Mail, name: string): string => mail.header.get(name)?.body.text ?? '';

const OPENINGS = mailSystems
  .filter((system) => system.id !== 'generic')
  .flatMap((system) => system.marks.openings);
const FAILURE =
  /^[ \t]{0,8}(?:Error message below:|(?:Error|Fehler|Erreur):? .{0,60}(?:user|address|recipient))/im;

const opensLikeNotice = (words: string): boolean =>
  FAILURE.test(words) || OPENINGS.some((opening) => words.includes(opening));

/** Whether a mail comes from a mail system and not from a person. */
export const fromDaemon = (mail: Mail): boolean =>
  /mailer-?daemon|post_?master|mail delivery|MicrosoftExchange/i.test(said(mail, 'From'));

/** A newsletter or a list's mail (RFC 2369). No mail system puts that into a notice of its own. */
const isFromList = (mail: Mail): boolean =>
  mail.header.get('List-Unsubscribe') !== null || mail.header.get('List-Post') !== null;

/** What only mail systems do with a mail, whatever it says. */
const isFromSystem = (mail: Mail): boolean =>
  (/^<?>?$/.test(said(mail, 'Return-Path').trim()) && mail.header.get('Return-Path') !== null) ||
  /report-type|multipart\/report/i.test(said(mail, 'Content-Type')) ||
  mail.header.get('X-Failed-Recipients') !== null ||
  mail.header.get('X-MS-Exchange-Message-Is-Ndr') !== null;

/**
 * Whether a mail without report fields is a notice at all, by who sent it, how, and under what subject. One
 * sign is not enough: people write about bounces. Two that other machines give as well (shops, monitors,
 * quarantines) are enough where the mail says of a mail that it failed.
 */
export function isNotice(mail: Mail): boolean {
  const subject = said(mail, 'Subject');
  const answered = /^(?:re|aw|sv|antw|fwd?|wg|tr)\s?:/i.test(subject);
  const fromSystem = isFromSystem(mail);
  if (isFromList(mail) && !fromSystem) return false;
  const titled = !answered && SUBJECT.test(subject);
  const from = said(mail, 'From');
  const own = [
    DAEMON.test(from),
    titled,
    fromSystem,
    mail.header.get('X-Failed-Recipients') !== null,
    opensLikeNotice(mail.text.text.slice(0, 2000)),
  ].filter(Boolean).length;
  if (own >= 2) return true;
  const others = [
    MACHINE.test(from),
    /^auto-(?:replied|generated|notified)/i.test(said(mail, 'Auto-Submitted')),
  ];
  return own + others.filter(Boolean).length >= 2 && (fromSystem || saysMailFailed(mail.text.text));
}
