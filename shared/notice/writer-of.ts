import type { Fact } from '../intake/fact.ts';
import type { MailSystem } from '../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import type { Header } from '../mail/header.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { markedFields } from './marked-fields.ts';
import { ownWords } from './reply/own-words.ts';
import { systemWordsIn } from './reply/system-words.ts';

/** The mail system that wrote a notice, and what shows it. */
export interface Writer {
  readonly system: MailSystem;
  readonly mark: Fact<string>;
}

/** Marks are looked for this far into a notice. */
const MAX_TEXT = 20_000;

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
  if (header === null) return found;
  for (const { system, body } of markedFields(header)) found.push({ system, words: body, weight: 1 });
  return found;
}

interface Scored {
  readonly system: MailSystem;
  readonly mark: TracedText;
  readonly score: number;
}

const place = new Map(mailSystems.map((system, index) => [system, index]));
const placeOf = (system: MailSystem): number => place.get(system) ?? 0;

/** The mail system that most marks speak for, by its first mark; among equals the first of the knowledge. */
function surest(marks: readonly Mark[]): Scored | null {
  const scores = new Map<MailSystem, number>();
  for (const { system, weight } of marks) scores.set(system, (scores.get(system) ?? 0) + weight);
  let best: Scored | null = null;
  for (const { system, words: mark } of marks) {
    const score = scores.get(system) ?? 0;
    if (best !== null && (score < best.score || system === best.system)) continue;
    if (best === null || score > best.score || placeOf(system) < placeOf(best.system))
      best = { system, mark, score };
  }
  return best;
}

/** Who wrote the notice, by its opening, its marks and its header; failing that, by words only it says. */
export function writerOf(text: TracedText, header: Header | null): Writer | null {
  const start = text.slice(0, MAX_TEXT);
  const best = surest(marksIn(start, header));
  // One header field that others write as well is no signature.
  if (best !== null && best.score > 1) return { system: best.system, mark: best.mark.toFact() };
  const own = ownWords(start);
  const system = mailSystems.find((one) => one.id === own?.system && one.id !== 'generic');
  return own === null || system === undefined ? null : { system, mark: own.match.whole.toFact() };
}
