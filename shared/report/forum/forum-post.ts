import { speak } from '../../language/speak.ts';
import { codeBlock } from '../markdown/escape-markdown.ts';
import type { Mail, Matter } from '../matter.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { codeWords } from '../voices.ts';
import { forumLines } from './forum-lines.ts';

/** Where a mail program puts a mail into a text, by which readers, ours among them, know the header below it for a mail's own. */
const FORWARDED = '-------- Forwarded Message --------';

/**
 * `forum/post.txt`: what happened, three questions, and the bounce in a fence, to be posted in public as it is. The
 * app itself reads it again wherever it is pasted.
 */
export function forumPost(matter: Matter, redaction: Redaction): string {
  const { lead, incident, language } = matter;
  const { forum: words, format } = speak(language);
  const text = (given: string): string => redaction.text(given).text;
  const operator = incident.operator?.name ?? null;
  const code = lead.diagnosis.token?.value ?? codeWords(lead);
  const failed = Math.max(incident.rate.failed, 1);
  const of = Math.max(incident.rate.of, failed);
  const log = logBeside(matter);
  return [
    words.safe,
    text(words.happened({ operator, code, ip: incident.sendingIp?.value ?? null, failed, of })),
    words.intro,
    `${words.asked}:\n${words
      .questions(operator, code)
      .map((question, i) => `${i + 1}. ${text(question)}`)
      .join('\n')}`,
    format.colon(words.notice),
    fence(lead, matter, redaction),
    ...(log === null ? [] : [format.colon(words.log), fence(log, matter, redaction)]),
    '',
  ].join('\n\n');
}

function fence(mail: Mail, matter: Matter, redaction: Redaction): string {
  const lines = forumLines(mail, matter, redaction);
  const { notice } = mail.bounce;
  const isMail = notice.from !== null && /^[a-z-]{2,40}:/i.test(lines[0] ?? '');
  return codeBlock([...(isMail ? [FORWARDED] : []), ...lines].join('\n'));
}

/** The log that shows tries of the same failure, where the lead is a notice. */
function logBeside({ lead, mails, repeats, incident }: Matter): Mail | null {
  if (lead.bounce.attempts.length > 0) return null;
  const same = new Set([
    lead.bounce.id,
    ...incident.alsoIn
      .filter(({ sameAs, bounce }) => sameAs === lead.bounce.id || bounce === lead.bounce.id)
      .flatMap(({ sameAs, bounce }) => [sameAs, bounce]),
  ]);
  return (
    [...mails, ...repeats].find(
      ({ bounce, source }) =>
        same.has(bounce.id) && bounce.attempts.length > 0 && source.id !== lead.source.id,
    ) ?? null
  );
}
