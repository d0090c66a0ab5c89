import type { Span } from '../contract/span.ts';
import type { Source } from '../intake/source.ts';
import type { ReturnedMail } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import type { DraftFinding } from './draft-finding.ts';
import type { Exhibit } from './exhibit.ts';
import type { Finding } from './finding.ts';
import { lineText } from './line-text.ts';
import type { Matter } from './matter.ts';
import { markedLines } from './redaction/marked-lines.ts';
import type { Redaction } from './redaction/redaction.ts';
import { REMOVED } from './redaction/replacer.ts';
import { type LineRange, sourceLines } from './source-lines.ts';
import { withheldLines } from './withheld-lines.ts';

/** Numbered findings with the exhibits that they rest on. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly exhibits: readonly Exhibit[];
}

type Exhibiting = Pick<Redaction, 'profile' | 'hidden' | 'text'>;

/** SHA-256 of bytes, lower-case hex. */
export type Digest = (bytes: Uint8Array) => string;

/** Lines this near to each other are shown as one exhibit, with what stands between them. */
const NEAR = 3;
/** A notice of more lines than this is not shown whole where something was only looked for in it. */
const LONGEST = 80;

/** Whole lines of the sources, chosen from what the findings rest on, numbered in the order of the sources. */
export function evidenceOf(
  matter: Matter,
  drafts: readonly DraftFinding[],
  redaction: Exhibiting,
  digest: Digest,
): Evidence {
  const wanted = wantedLines(matter, drafts);
  const exhibits: Exhibit[] = [];
  for (const source of matter.case.sources) {
    const numbers = wanted.get(source.id);
    if (numbers === undefined) continue;
    const withheld = leftOut(source, numbers, matter, redaction);
    for (const whole of runsOf(numbers, withheld)) {
      const run = withoutEmptyEnd(source, whole);
      if (isFrame(source, run)) continue;
      exhibits.push(exhibitOf(source, run, exhibits.length + 1, matter, drafts, digest));
    }
  }
  const findings = drafts.map((draft, i) => ({
    ...draft,
    id: `F${i + 1}`,
    exhibits: exhibits
      .filter((exhibit) => draft.spans.some((span) => meets(exhibit, span)))
      .map(({ id }) => id),
  }));
  return { findings, exhibits };
}

/** Lines that the profile leaves out, by what they are, by a mark of the person, or because what is in them cannot be replaced. */
function leftOut(
  source: Source,
  wanted: ReadonlySet<number>,
  matter: Matter,
  { profile, hidden, text }: Exhibiting,
): ReadonlySet<number> {
  const withheld = new Set(withheldLines(source, mailsIn(matter, source), profile));
  for (const number of markedLines(source, profile.marks)) withheld.add(number);
  for (const { first, last } of runsOf(wanted, withheld)) {
    const lines = sourceLines(source).slice(first - 1, last);
    const texts = lines.map(({ start, end }) => lineText(source.bytes.subarray(start, end)).text);
    for (const index of hidden(texts)) withheld.add(first + index);
    // Rows of others that only stand between those that are shown: who is taken out of them leaves nothing to show.
    texts.forEach((line, i) => {
      if (!wanted.has(first + i) && text(line).text.includes(REMOVED)) withheld.add(first + i);
    });
  }
  return withheld;
}

const meets = (exhibit: Exhibit, span: Span): boolean =>
  span.source === exhibit.source && span.start < exhibit.end && span.end > exhibit.start;

/** The person's own mails in a source: those that came back, and copies of those that arrived. */
function mailsIn({ case: c }: Matter, source: Source): readonly (ReturnedMail | ReceivedCopy)[] {
  const reading = c.readings.find((r) => r.source === source.id);
  if (reading === undefined) return [];
  return [...reading.bounces.flatMap(({ returned }) => returned ?? []), ...reading.received];
}

/** Line numbers by source. A long notice that was only searched gives its first lines. */
function wantedLines(matter: Matter, drafts: readonly DraftFinding[]): ReadonlyMap<string, Set<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { spans } of drafts) {
    for (const span of spans) {
      const source = matter.sources.get(span.source);
      if (source === undefined) continue;
      const lines = sourceLines(source);
      const first = lines.indexAt(span.start);
      const last = Math.min(lines.indexAt(Math.max(span.end - 1, span.start)), first + LONGEST - 1);
      const numbers = wanted.get(span.source) ?? new Set<number>();
      for (let i = first; i <= last; i += 1) numbers.add(i + 1);
      wanted.set(span.source, numbers);
    }
  }
  return wanted;
}

/** Lines that only part a mail's sections (RFC 2046 section 5.1.1) show nothing. */
function isFrame(source: Source, { first, last }: Run): boolean {
  return sourceLines(source)
    .slice(first - 1, last)
    .every(({ start, end }) =>
      /^(?:--\S{0,100})?\s{0,80}$/.test(lineText(source.bytes.subarray(start, end)).text),
    );
}

/** A run up to its last line that shows something; one that shows nothing keeps its first line. */
function withoutEmptyEnd(source: Source, { first, last }: Run): Run {
  const lines = sourceLines(source);
  let end = last;
  while (end > first && isEmpty(source, lines.at(end - 1))) end -= 1;
  return { first, last: end };
}

function isEmpty(source: Source, line: LineRange | undefined): boolean {
  return line === undefined || lineText(source.bytes.subarray(line.start, line.end)).text.trim() === '';
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring lines as runs; a withheld line always ends one. */
function runsOf(numbers: ReadonlySet<number>, withheld: ReadonlySet<number>): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].filter((n) => !withheld.has(n)).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number - run.last <= NEAR && isOpen(run.last, number, withheld))
      run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

function isOpen(from: number, to: number, withheld: ReadonlySet<number>): boolean {
  for (let n = from + 1; n < to; n += 1) if (withheld.has(n)) return false;
  return true;
}

function exhibitOf(
  source: Source,
  { first, last }: Run,
  number: number,
  matter: Matter,
  drafts: readonly DraftFinding[],
  digest: Digest,
): Exhibit {
  const lines = sourceLines(source).slice(first - 1, last);
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const { document } = matter.words;
  const topics = drafts.flatMap((draft, i) =>
    draft.label !== 'UNKNOWN' &&
    draft.spans.some((s) => s.source === source.id && s.start < end && s.end > start)
      ? [`F${i + 1}`]
      : [],
  );
  return {
    id: `EX-${String(number).padStart(3, '0')}`,
    source: source.id,
    sourceName: source.name,
    sha256: source.sha256,
    takenAt: source.takenAt,
    start,
    end,
    rangeSha256: digest(source.bytes.subarray(start, end)),
    lines: lines.map((line) => ({
      ...line,
      text: lineText(source.bytes.subarray(line.start, line.end)).text,
    })),
    caption: topics.length === 0 ? '' : document.exhibitShows(topics),
  };
}
