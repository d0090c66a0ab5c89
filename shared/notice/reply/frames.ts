import type { SmtpPhase } from '../../contract/phase.ts';
import type { Frame } from '../../knowledge/mail-systems/mail-system.ts';
import type { TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { phaseNamed } from './phase.ts';
import { type SystemWords, systemWordsIn } from './system-words.ts';

/** Words around a reply, found in a text. */
export interface FoundFrame {
  readonly start: number;
  readonly end: number;
  readonly phase: SmtpPhase | null;
  readonly host: TracedText | null;
  readonly ip: TracedText | null;
  readonly closes: string | RegExp | null;
}

/** No notice frames one reply more often than this; a hostile one may. */
const MAX_FRAMES = 40;

function phaseOf(frame: Frame, match: TracedMatch): SmtpPhase | null {
  if (typeof frame.phase !== 'number') return frame.phase;
  const words = match.group(frame.phase);
  return words === null ? null : phaseNamed(words.text);
}

const TYPOGRAPHIC = /[‘’“”]/g;

/** The same text, character by character, with the quotation marks that mail systems write. */
function straight(text: TracedText): TracedText {
  const found = [...text.text.matchAll(TYPOGRAPHIC)];
  return text.replace(
    found.map(({ index, 0: mark }) => ({
      from: index,
      to: index + 1,
      text: mark === '‘' || mark === '’' ? "'" : '"',
    })),
  );
}

/** The frames of every mail system in a text, left to right, the longer one where two overlap. */
export function findFrames(
  given: TracedText,
  known: SystemWords['frames'] | null = null,
): readonly FoundFrame[] {
  const text = straight(given);
  const among = known === null || text !== given ? systemWordsIn(text.text).frames : known;
  if (among.length === 0) return [];
  const found: FoundFrame[] = [];
  for (const { frame } of among) {
    for (const match of text.matchAll(frame.pattern).slice(0, MAX_FRAMES)) {
      found.push({
        start: match.index,
        end: match.end,
        phase: phaseOf(frame, match),
        host: frame.host === null ? null : match.group(frame.host),
        ip: frame.ip === null ? null : match.group(frame.ip),
        closes: frame.closes,
      });
    }
  }
  found.sort((one, two) => one.start - two.start || two.end - one.end);
  const kept: FoundFrame[] = [];
  for (const frame of found) {
    const last = kept.at(-1);
    if (last === undefined || frame.start >= last.end) kept.push(frame);
  }
  return kept;
}
