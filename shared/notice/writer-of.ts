import type { Fact } from '../intake/fact.ts';
import type { MailSystem } from '../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import type { Header } from '../mail/header.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { ownWords } from './reply/own-words.ts';
import { systemWordsIn } from './reply/system-words.ts';

/** The mail system that wrote a notice, and what shows it. */
export interface Writer {
  readonly system: MailSystem;
  readonly mark: Fact<string>;
}

/** Marks are looked for this far into a notice. */
const MAX_TEXT = 20_000;

/** The header fields of every mail system by name. */
const fields = mailSystems.flatMap((system) => system.marks.fields.map((field) => ({ system, ...field })));
const fieldNames = [...new Set(fields.map(({ name }) => name))].map((name) => ({
  name,
  marks: fields.filter((field) => field.name === name),
}));

interface Mark {
  readonly system: MailSystem;
  readonly words: TracedText;
  readonly weight: number;
}

/** Every mark that is there: openings first, since they say most. */
function marksIn(text: TracedText, header: Header | null): readonly Mark[] {
  const { openings, words } = systemWordsIn(text.text);
  const found: Mark[] = [];
  for (const { system, opening } of openings) {
    const at = text.text.indexOf(opening);
    if (at >= 0) found.push({ system, words: text.slice(at, at + opening.length), weight: 3 });
  }
  for (const { system, pattern } of words) {
    const match = text.exec(pattern);
    if (match !== null) found.push({ system, words: match.whole, weight: 2 });
  }
  for (const { name, marks } of fieldNames) {
    const body = header?.get(name)?.body ?? null;
    if (body === null) continue;
    for (const { system, pattern } of marks) {
      if (pattern.test(body.text)) found.push({ system, words: body, weight: 1 });
    }
  }
  return found;
}

interface Scored {
  readonly system: MailSystem;
  readonly mark: TracedText;
  readonly score: number;
}

const place = new Map(mailSystems.map((system, index) => [system, index]));
const placeOf = ({ system }: Scored): number => place.get(system) ?? 0;

/** The mail systems of some marks, each by its first mark; the surest first, then in the order of the knowledge. */
function scored(marks: readonly Mark[]): Scored[] {
  const bySystem = new Map<MailSystem, Scored>();
  for (const { system, words: mark, weight } of marks) {
    const known = bySystem.get(system) ?? { system, mark, score: 0 };
    bySystem.set(system, { ...known, score: known.score + weight });
  }
  return [...bySystem.values()].sort((one, two) => two.score - one.score || placeOf(one) - placeOf(two));
}

/** Who wrote the notice, by its opening, its marks and its header; failing that, by words only it says. */
export function writerOf(text: TracedText, header: Header | null): Writer | null {
  const start = text.slice(0, MAX_TEXT);
  const best = scored(marksIn(start, header))[0];
  // One header field that others write as well is no signature.
  if (best !== undefined && best.score > 1) return { system: best.system, mark: best.mark.toFact() };
  const own = ownWords(start);
  const system = mailSystems.find((one) => one.id === own?.system && one.id !== 'generic');
  return own === null || system === undefined ? null : { system, mark: own.match.whole.toFact() };
}
