import type { Frame, MailSystem, OwnPhrase } from '../../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../../knowledge/mail-systems/mail-systems.ts';
import { Prefilter } from '../../knowledge/prefilter.ts';

/** Something that a mail system writes, which a text may hold. */
type Entry =
  | {
      readonly kind: 'opening';
      readonly place: number;
      readonly system: MailSystem;
      readonly opening: string;
    }
  | { readonly kind: 'word'; readonly place: number; readonly system: MailSystem; readonly pattern: RegExp }
  | { readonly kind: 'own'; readonly place: number; readonly system: MailSystem; readonly phrase: OwnPhrase }
  | { readonly kind: 'frame'; readonly place: number; readonly system: MailSystem; readonly frame: Frame };

/** What a text may hold of each kind, in the order of the knowledge; each is still to be looked for. */
export interface SystemWords {
  readonly openings: readonly Extract<Entry, { kind: 'opening' }>[];
  readonly words: readonly Extract<Entry, { kind: 'word' }>[];
  readonly own: readonly Extract<Entry, { kind: 'own' }>[];
  readonly frames: readonly Extract<Entry, { kind: 'frame' }>[];
}

/** What nobody else writes comes first: it settles whose words they are. */
const SURER = 10_000_000;

const entries: readonly Entry[] = mailSystems.flatMap((system, index) => {
  const place = index * 10_000;
  return [
    ...system.marks.openings.map((opening, at) => ({
      kind: 'opening' as const,
      place: place + at,
      system,
      opening,
    })),
    ...system.marks.words.map((pattern, at) => ({
      kind: 'word' as const,
      place: place + at,
      system,
      pattern,
    })),
    ...system.own.map((phrase, at) => ({
      kind: 'own' as const,
      place: place + at - (phrase.sendersOnly ? SURER : 0),
      system,
      phrase,
    })),
    ...system.frames.map((frame, at) => ({ kind: 'frame' as const, place: place + at, system, frame })),
  ];
});

function patternOf(entry: Entry): RegExp | string {
  if (entry.kind === 'opening') return entry.opening;
  if (entry.kind === 'word') return entry.pattern;
  return entry.kind === 'own' ? entry.phrase.pattern : entry.frame.pattern;
}

const index = new Prefilter(entries, patternOf);

function lookUp(text: string): SystemWords {
  const found = index.candidates(text.toLowerCase()).sort((one, two) => one.place - two.place);
  return {
    openings: found.filter((entry) => entry.kind === 'opening'),
    words: found.filter((entry) => entry.kind === 'word'),
    own: found.filter((entry) => entry.kind === 'own'),
    frames: found.filter((entry) => entry.kind === 'frame'),
  };
}

let last: { readonly text: string; readonly words: SystemWords } | null = null;

/**
 * What mail systems write that may stand in a text: hundreds of patterns are asked of every notice, and nearly
 * none is there. One pass tells them all; several readers ask about the same text one after the other.
 */
export function systemWordsIn(text: string): SystemWords {
  if (last?.text !== text) last = { text, words: lookUp(text) };
  return last.words;
}
