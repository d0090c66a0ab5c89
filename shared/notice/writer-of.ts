import type { Fact } from '../intake/fact.ts';
import type { MailSystem } from '../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import type { Header } from '../mail/header.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { literalsOf, mayMatch } from './reply/literals-of.ts';
import { ownWords } from './reply/own-words.ts';
import { needleOf, TextGrams } from './reply/text-grams.ts';

/** The mail system that wrote a notice, and what shows it. */
export interface Writer {
  readonly system: MailSystem;
  readonly mark: Fact<string>;
}

/** Marks are looked for this far into a notice. */
const MAX_TEXT = 20_000;

/** A mail system's marks, ready to be looked for. */
const marked = mailSystems.map((system) => ({
  system,
  openings: system.marks.openings.map((opening) => ({ opening, needle: needleOf(opening.toLowerCase()) })),
  words: system.marks.words.map((pattern) => ({ pattern, literals: literalsOf(pattern) })),
}));

type Marked = (typeof marked)[number];

function openings({ openings: all }: Marked, text: TracedText, lower: TextGrams): TracedText[] {
  return all.flatMap(({ opening, needle }) => {
    const at = lower.includes(needle) ? text.text.indexOf(opening) : -1;
    return at < 0 ? [] : [text.slice(at, at + opening.length)];
  });
}

function words({ words: all }: Marked, text: TracedText, lower: TextGrams): TracedText[] {
  return all.flatMap(({ pattern, literals }) =>
    mayMatch(literals, lower) ? (text.exec(pattern)?.whole ?? []) : [],
  );
}

function fields(system: MailSystem, header: Header | null): TracedText[] {
  return system.marks.fields.flatMap(({ name, pattern }) => {
    const body = header?.get(name)?.body ?? null;
    return body !== null && pattern.test(body.text) ? [body] : [];
  });
}

interface Scored extends Writer {
  readonly score: number;
}

function score(one: Marked, text: TracedText, lower: TextGrams, header: Header | null): Scored[] {
  const { system } = one;
  const said = openings(one, text, lower);
  const marked = words(one, text, lower);
  const headed = fields(system, header);
  const first = said[0] ?? marked[0] ?? headed[0];
  if (first === undefined) return [];
  return [{ system, mark: first.toFact(), score: 3 * said.length + 2 * marked.length + headed.length }];
}

/** Who wrote the notice, by its opening, its marks and its header; failing that, by words only it says. */
export function writerOf(text: TracedText, header: Header | null): Writer | null {
  const start = text.slice(0, MAX_TEXT);
  const lower = new TextGrams(start.text.toLowerCase());
  const known = marked.flatMap((one) => score(one, start, lower, header));
  const best = known.sort((one, two) => two.score - one.score)[0];
  // One header field that others write as well is no signature.
  if (best !== undefined && best.score > 1) return best;
  const own = ownWords(start);
  const system = mailSystems.find((one) => one.id === own?.system && one.id !== 'generic');
  return own === null || system === undefined ? null : { system, mark: own.match.whole.toFact() };
}
