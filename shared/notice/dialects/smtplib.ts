import type { SmtpPhase } from '../../contract/phase.ts';
import { type TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { jsonText } from '../log/json/json-text.ts';

const REPLY = String.raw`\((\d{3}),\s{0,3}b?(?:'((?:[^'\n\\]|\\.){1,2000})'|"((?:[^"\n\\]|\\.){1,2000})")`;
/** `'user@example.com': (550, b'5.1.1 … User unknown')`, one a recipient. */
const REFUSED = new RegExp(
  String.raw`u?['"]([^\s'"<>@]{1,128}@[^\s'"<>@]{1,255})['"]\s{0,3}:\s{0,3}${REPLY}\)`,
  'g',
);
/** `smtplib.SMTPDataError: (554, b'…')`; SMTPSenderRefused adds the sender, and none names a recipient. */
const RAISED = new RegExp(
  String.raw`\bSMTP(?:Data|Authentication|Helo|Response|Connect)(?:Error|Exception)[^(\n]{0,20}${REPLY}|\bSMTPSenderRefused[^(\n]{0,20}${REPLY}(?:,\s{0,3}u?['"]([^\s'"]{1,320})['"])?`,
  'g',
);

/** What each exception answers. */
const PHASES: readonly (readonly [RegExp, SmtpPhase])[] = [
  [/^SMTPData/, 'end-of-data'],
  [/^SMTPSender/, 'mail'],
  [/^SMTPAuth/, 'auth'],
  [/^SMTPHelo/, 'helo'],
  [/^SMTPConnect/, 'connect'],
];

const replyIn = (match: TracedMatch, first: number): TracedText | null => {
  const [code, words] = [match.group(first), match.group(first + 1) ?? match.group(first + 2)];
  return code === null || words === null ? null : TracedText.join([code, jsonText(words)], ' ');
};

const refused = (text: TracedText): readonly Draft[] =>
  text.matchAll(REFUSED).flatMap((match) => {
    const detail = replyIn(match, 2);
    return detail === null
      ? []
      : [blockDraft('smtplib', null, { address: match.group(1), detail, whole: match.whole })];
  });

const raised = (text: TracedText): readonly Draft[] =>
  text.matchAll(RAISED).flatMap((match) => {
    const detail = replyIn(match, 1) ?? replyIn(match, 4);
    if (detail === null) return [];
    const draft = blockDraft('smtplib', null, { address: null, detail, whole: match.whole });
    const phase = PHASES.find(([name]) => name.test(match.whole.text))?.[1] ?? null;
    const replies = draft.replies.map((reply) => ({ ...reply, phase: reply.phase ?? phase }));
    return [{ ...draft, replies, envelopeSender: match.group(7)?.toFact() ?? null }];
  });

/** Python's smtplib: SMTPRecipientsRefused prints its dictionary, the others a reply as bytes (Lib/smtplib.py). */
export const smtplib: Dialect = {
  id: 'smtplib',
  complete: true,
  recognises: ({ text }) => /SMTPRecipientsRefused|\(\d{3}, b?['"]/.test(text),
  read: (text) => {
    const all = refused(text);
    return all.length > 0 ? all : raised(text).slice(-1);
  },
};
