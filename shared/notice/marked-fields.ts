import type { MailSystem } from '../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import { Prefilter } from '../knowledge/prefilter.ts';
import type { Header } from '../mail/header.ts';
import type { TracedText } from '../mail/traced-text.ts';

/** A header field that stands as one mail system writes it. */
export interface MarkedField {
  readonly system: MailSystem;
  readonly body: TracedText;
}

interface FieldMark {
  readonly system: MailSystem;
  readonly pattern: RegExp;
  /** Its turn among the marks of its field. */
  readonly place: number;
}

/** The marks of one field name, as the knowledge spells it. */
interface NamedMarks {
  readonly name: string;
  readonly place: number;
  readonly marks: readonly FieldMark[];
  /** For `Subject` and `From`, by which dozens are known: one pass over their words costs less than all patterns. */
  readonly filter: Prefilter<FieldMark> | null;
}

/** So few patterns are run as they are. */
const FEW = 8;

const fields = mailSystems.flatMap((system) => system.marks.fields.map((field) => ({ system, ...field })));
const named: readonly NamedMarks[] = [...new Set(fields.map(({ name }) => name))].map((name, place) => {
  const marks = fields
    .filter((field) => field.name === name)
    .map(({ system, pattern }, at) => ({ system, pattern, place: at }));
  const filter = marks.length > FEW ? new Prefilter<FieldMark>(marks, ({ pattern }) => pattern) : null;
  return { name, place, marks, filter };
});

/** By name in lower case; `Message-Id` and `Message-ID` are one field. */
const byName = new Map<string, NamedMarks[]>();
for (const one of named) {
  const key = one.name.toLowerCase();
  byName.set(key, [...(byName.get(key) ?? []), one]);
}

function candidates({ marks, filter }: NamedMarks, text: string): readonly FieldMark[] {
  if (filter === null) return marks;
  const found = filter.candidates(text.toLowerCase());
  return found.length > 1 ? found.sort((one, two) => one.place - two.place) : found;
}

/** The fields of a header that mail systems are known by, in the order of the knowledge. */
export function markedFields(header: Header): readonly MarkedField[] {
  const there = new Set<NamedMarks>();
  for (const { name } of header.fields) {
    for (const one of byName.get(name.toLowerCase()) ?? []) there.add(one);
  }
  const found: MarkedField[] = [];
  for (const one of [...there].sort((first, second) => first.place - second.place)) {
    const body = header.get(one.name)?.body ?? null;
    if (body === null) continue;
    for (const { system, pattern } of candidates(one, body.text)) {
      if (pattern.test(body.text)) found.push({ system, body });
    }
  }
  return found;
}
