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
  const found = index.candidates(text.toLowerCase());
  if (found.length > 1) found.sort((one, two) => one.place - two.place);
  const openings: SystemWords['openings'][number][] = [];
  const words: SystemWords['words'][number][] = [];
  const own: SystemWords['own'][number][] = [];
  const frames: SystemWords['frames'][number][] = [];
  for (const entry of found) {
    if (entry.kind === 'opening') openings.push(entry);
    else if (entry.kind === 'word') words.push(entry);
    else if (entry.kind === 'own') own.push(entry);
    else frames.push(entry);
  }
  return { openings, words, own, frames };
}

interface Known {
  readonly text: string;
  readonly words: SystemWords;
}

/** The texts that were asked about last: readers of a notice ask about the same few, in turn. */
const MOST_KNOWN = 6;
const known: Known[] = [];
let oldest = 0;

/**
 * What mail systems write that may stand in a text: hundreds of patterns are asked of every notice, and nearly
 * none is there. One pass tells them all; what may stand in a part of a text may stand in the whole.
 */
export function systemWordsIn(text: string): SystemWords {
  for (const one of known) if (one.text === text) return one.words;
  const words = lookUp(text);
  known[oldest] = { text, words };
  oldest = (oldest + 1) % MOST_KNOWN;
  return words;
}
