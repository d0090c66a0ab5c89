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
  const offsets = byteOffsets(fact.value);
  const spans = narrowed(fact, offsets, from, to);
  return { value, spans: spans ?? fact.spans, decoding: fact.decoding };
}

/** UTF-8 offset of each UTF-16 unit, and the length at the end. */
function byteOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    offsets.push(at);
    at += bytesOf(text.charCodeAt(index));
  }
  offsets.push(at);
  return offsets;
}

/** Halves of a surrogate pair count two bytes each: four together. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

function narrowed(
  fact: Fact<string>,
  offsets: readonly number[],
  from: number,
  to: number,
): readonly Span[] | null {
  const total = offsets[fact.value.length] ?? 0;
  const bytes = fact.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const gap = total === bytes ? 0 : 1;
  if (total !== bytes + gap * (fact.spans.length - 1)) return null;
  const start = offsets[from] ?? 0;
  const end = offsets[to] ?? total;
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
