import type { Span } from '../../contract/span.ts';
import type { Matter } from '../matter.ts';
import { sourceLines } from '../source-lines.ts';

/** `bounce-07.eml, lines 40 to 44`; empty for words without bytes. */
export function whereItStands(spans: readonly Span[], { sources, words }: Matter): string {
  const first = spans[0];
  const source = first === undefined ? undefined : sources.get(first.source);
  if (first === undefined || source === undefined) return '';
  const own = spans.filter((span) => span.source === first.source);
  const lines = sourceLines(source);
  const from = lines.indexAt(Math.min(...own.map(({ start }) => start))) + 1;
  const to = lines.indexAt(Math.max(...own.map(({ end }) => Math.max(end - 1, 0)))) + 1;
  return words.document.exhibitCaption(source.name, words.document.lines(from, to));
}
