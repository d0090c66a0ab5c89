import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Dialect } from '../dialect.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { soundsDelayed } from '../general/general.ts';
import { ownReply } from '../reply/own-reply.ts';
import { ownWords } from '../reply/own-words.ts';
import { asReplies, readTranscript, refusals, transcriptFor } from '../transcript.ts';

const SESSION = '--- Session Transcript ---';
/** ` Mon 2026-03-02 09:15:31: [1234:2] <-- 250 Ok`: the stamp, the session in newer ones, and whose line it is. */
const STAMPED =
  /^[ \t]{0,4}(?:[A-Z][a-z]{2} )?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{3})?: ?(?:\[\d{1,8}:\d{1,5}\] ?)?(<-- ?|--> ?)?/gm;
const RECIPIENT = new RegExp(`^Failed address: {1,4}<?(${ADDRESS.source})>?`, 'gmu');
const REMARK = /^\* {1,3}([^\n]{1,400})/gm;
const HOST = /^Attempting SMTP connection to \[?([A-Za-z_-][A-Za-z0-9._-]{1,250}\.[A-Za-z]{2,63})\]?/gm;
const IP = /^Attempting SMTP connection to \[?([0-9A-Fa-f.:]{7,45}?)(?::\d{1,5})?\]?[ \t]*$/gm;
const QUEUE_ID = /\b([a-z]{2}\d{8,14})\.msg\b/;

/** The transcript as Sendmail would have printed it: without stamps, with `<<<` and `>>>`. */
function plain(text: TracedText): TracedText {
  const stretches = [...text.text.matchAll(STAMPED)].map((match) => {
    const side = match[1] === undefined ? '' : match[1].startsWith('<') ? '<<< ' : '>>> ';
    return { from: match.index, to: match.index + match[0].length, text: side };
  });
  return text.replace(stretches);
}

const last = (text: TracedText, pattern: RegExp): TracedText | null =>
  text.matchAll(pattern).at(-1)?.group(1) ?? null;

/** What MDaemon itself remarks, where it is an error: `*  Winsock Error 10060`. */
const remarkIn = (text: TracedText): TracedText | null =>
  text
    .matchAll(REMARK)
    .flatMap((match) => match.group(1) ?? [])
    .find((words) => ownWords(words, 'mdaemon')?.system === 'mdaemon') ?? null;

/** MDaemon and SecurityGateway: the failed addresses, and the session with a stamp on every line. */
export const mdaemon: Dialect = {
  id: 'mdaemon',
  recognises: (text) => text.text.includes(SESSION) && text.text.includes('Failed address:'),
  read: (text) => {
    const words = plain(text);
    const transcript = refusals(readTranscript(words)).filter(({ remote }) => remote);
    const remark = remarkIn(words);
    const kind = soundsDelayed(text.text) ? 'delayed' : 'failed';
    return words.matchAll(RECIPIENT).flatMap((match): Draft[] => {
      const recipient = match.group(1)?.toFact() ?? null;
      const heard = asReplies(transcriptFor(transcript, recipient?.value ?? null));
      const replies = heard.length > 0 || remark === null ? heard : [ownReply(remark)];
      const draft: Draft = {
        ...blankDraft('mdaemon', text.hull),
        kind,
        recipient,
        replies,
        diagnostic: replies[0]?.text ?? null,
        remoteHost: last(words, HOST)?.toFact() ?? null,
        remoteIp: last(words, IP)?.toFact() ?? null,
        queueId: words.exec(QUEUE_ID)?.group(1)?.toFact() ?? null,
      };
      return [draft];
    });
  },
};
