import { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { asReplies, readTranscript, refusals, transcriptFor } from '../transcript.ts';

const FAILED =
  /The following recipients failed: ([^\s<>@:]{1,128}@[^\s<>@:,]{1,255})(?:: ([^\n]{1,2000}?))?(?=\s{0,3}(?:SMTP server error:|\n|$))/gi;
/** `SMTP server error: DATA END command failed Detail: … SMTP code: 550 Additional SMTP info: 5.7.1` */
const SERVER =
  /SMTP server error: [A-Za-z -]{2,30} command failed Detail: ([^\n]{0,2000}?)\s{0,3}SMTP code: (\d{3})(?: Additional SMTP info: ([245]\.\d{1,3}\.\d{1,3}))?/i;

/** The reply that PHPMailer took apart: the code, the status and the words each have their place in its sentence. */
function serverSaid(text: TracedText): TracedText | null {
  const match = text.exec(SERVER);
  const parts = match === null ? [] : [match.group(2), match.group(3), match.group(1)];
  return TracedText.join(
    parts.flatMap((part) => (part === null || part.length === 0 ? [] : [part])),
    ' ',
  );
}

/** With SMTPDebug the session stands above the exception, and the exception leaves out the code. */
function fromSession(draft: Draft, text: TracedText): Draft {
  if (!text.text.includes('SERVER -> CLIENT:')) return draft;
  const heard = refusals(readTranscript(text)).filter(({ words }) => /^[45]/.test(words.text));
  const replies = asReplies(transcriptFor(heard, draft.recipient?.value ?? null));
  const [first] = replies;
  if (first === undefined) return draft;
  return { ...draft, replies, diagnostic: first.text, remoteHost: draft.remoteHost ?? first.host };
}

/** PHPMailer's exception: "SMTP Error: The following recipients failed: a@example.com: …" (class.phpmailer.php). */
export const phpmailer: Dialect = {
  id: 'phpmailer',
  recognises: ({ text }) =>
    text.includes('The following recipients failed:') || text.includes('SMTP server error:'),
  read: (text) => {
    const said = serverSaid(text);
    const failed = text.matchAll(FAILED).flatMap((match) => {
      const detail = said ?? match.group(2) ?? match.whole;
      const draft = blockDraft('phpmailer', null, { address: match.group(1), detail, whole: match.whole });
      return [said === null ? fromSession(draft, text) : draft];
    });
    if (failed.length > 0 || said === null) return failed;
    return [blockDraft('phpmailer', null, { address: null, detail: said, whole: text })];
  },
};
