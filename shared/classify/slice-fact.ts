import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';

/**
 * A part of a fact, as narrow as its spans allow: where the bytes are the text itself (ASCII or UTF-8,
 * in one piece or in several joined by one white space) the part has its own bytes; where a decoding
 * lies between, it keeps the spans of the whole.
 */
export function sliceFact(fact: Fact<string>, from: number, to: number): Fact<string> {
  const value = fact.value.slice(from, to);
  if (from <= 0 && to >= fact.value.length) return fact;
  const spans = narrowed(fact, from, to);
  return { value, spans: spans ?? fact.spans, decoding: fact.decoding };
}

/** Length in UTF-8 of the UTF-16 units in [from, to). */
function bytesIn(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let index = from; index < to; index += 1) bytes += bytesOf(text.charCodeAt(index));
  return bytes;
}

/** Halves of a surrogate pair count two bytes each: four together. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

function narrowed(fact: Fact<string>, from: number, to: number): readonly Span[] | null {
  const until = Math.min(to, fact.value.length);
  const since = Math.max(0, from);
  const start = bytesIn(fact.value, 0, since);
  const end = start + bytesIn(fact.value, since, until);
  const total = end + bytesIn(fact.value, until, fact.value.length);
  const bytes = fact.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const gap = total === bytes ? 0 : 1;
  if (total !== bytes + gap * (fact.spans.length - 1)) return null;
  const parts: Span[] = [];
  let at = 0;
  for (const span of fact.spans) {
    const length = span.end - span.start;
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (first < last)
      parts.push({ source: span.source, start: span.start + first - at, end: span.start + last - at });
    at += length + gap;
  }
  return parts.length === 0 ? null : parts;
}
