import { sniff } from '../intake/sniff.ts';
import type { Source } from '../intake/source.ts';
import { splitMbox } from '../intake/split-mbox.ts';
import type { Decoders } from '../mail/decoders.ts';
import { readEntity } from '../mail/entity.ts';
import { readText } from '../mail/read-text.ts';
import { sliceBytes, sourceBytes } from '../mail/traced-bytes.ts';
import { finishBounce } from './finish-bounce.ts';
import { type MailReading, readMail, readShown } from './read-mail.ts';
import { messageOf } from './read-words.ts';
import type { Reading, ReadingProblem } from './reading.ts';

const NOTHING: MailReading = { notices: [], received: [], problems: [] };

/** Each mail of a mailbox by itself; one that cannot be read costs only itself. */
function readMbox(source: Source, decoders: Decoders): MailReading {
  const input = sourceBytes(source);
  const readings = splitMbox(source.bytes).map(({ start, end }) => {
    try {
      return readMail(readEntity(input, start, end, decoders), decoders);
    } catch (error) {
      return only('parser-failed', messageOf(error));
    }
  });
  return {
    notices: readings.flatMap((reading) => reading.notices),
    received: readings.flatMap((reading) => reading.received),
    problems: readings.flatMap((reading) => reading.problems),
  };
}

const only = (code: ReadingProblem['code'], detail = ''): MailReading => ({
  ...NOTHING,
  problems: [{ code, detail }],
});

function readByFormat(
  source: Source,
  decoders: Decoders,
): Pick<Reading, 'format'> & { readonly found: MailReading } {
  const { format, charset, skip } = sniff(source.bytes);
  const input = sourceBytes(source);
  const end = source.bytes.length;
  switch (format) {
    case 'empty':
      return { format, found: only('empty') };
    case 'binary':
      return { format, found: only('unsupported-format') };
    case 'mbox':
      return { format, found: readMbox(source, decoders) };
    case 'eml':
      return { format, found: readMail(readEntity(input, skip, end, decoders), decoders) };
    case 'exim-log':
    case 'text': {
      const text = readText(sliceBytes(input, skip, end), charset, decoders);
      const problems: ReadingProblem[] = [];
      const notices = readShown(text, decoders, problems);
      return { format, found: { notices, received: [], problems } };
    }
  }
}

/**
 * All that one source holds. Never throws: what cannot be read is said as a problem, and a reader that
 * fails costs only what it would have found.
 */
export function readSource(source: Source, decoders: Decoders): Reading {
  try {
    const { format, found } = readByFormat(source, decoders);
    const drafts = found.notices.flatMap(({ drafts, facts }) => drafts.map((draft) => ({ draft, facts })));
    const bounces = drafts.map(({ draft, facts }, index) => finishBounce(draft, index + 1, source.id, facts));
    const silent = bounces.length === 0 && found.problems.length === 0;
    const problems: readonly ReadingProblem[] = silent
      ? [{ code: 'not-a-bounce', detail: '' }]
      : found.problems;
    return { source: source.id, format, bounces, received: found.received, problems };
  } catch (error) {
    const problem: ReadingProblem = { code: 'parser-failed', detail: messageOf(error) };
    return { source: source.id, format: 'binary', bounces: [], received: [], problems: [problem] };
  }
}
