import type { Decoders } from './decoders.ts';
import { findHeader, type Header, readHeader } from './header.ts';
import { htmlToText } from './html-text.ts';
import { readParameters } from './parameters.ts';
import { readText } from './read-text.ts';
import { guessBoundary, splitParts } from './split-parts.ts';
import type { TracedBytes } from './traced-bytes.ts';
import type { TracedText } from './traced-text.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Deeper nesting than any mail program writes; what lies below is not taken apart. */
export const MAX_DEPTH = 24;
/** A text part is read this far: notices stand at the beginning, and a body of many MB is no notice. */
export const MAX_TEXT_BYTES = 1 << 20;

/** A mail or a MIME part of one: where it stands, what it is, and its content when asked for. */
export interface Entity {
  readonly header: Header;
  /** `text/plain`, lower case. */
  readonly type: string;
  readonly input: TracedBytes;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The parts of a multipart, else empty. */
  readonly parts: readonly Entity[];
  /** Decoded text of a leaf; HTML with its tags. */
  readonly written: () => TracedText;
  /** Decoded text of a leaf; HTML is read as the text it shows. */
  readonly text: () => TracedText;
  /** The mail in a message/* part. */
  readonly message: () => Entity | null;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Takes the mail or part at [start, end) apart. Never fails: a multipart without its boundary is read as
 * one text.
 */
export function readEntity(
  input: TracedBytes,
  start: number,
  end: number,
  decoders: Decoders,
  depth = 0,
): Entity {
  const extent = findHeader(input.bytes, start, end);
  const header = readHeader(input, extent, decoders);
  const content = readParameters(header.get('Content-Type')?.raw.text ?? '');
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(content.value) ? content.value : 'text/plain';
  const encoding = (header.get('Content-Transfer-Encoding')?.raw.text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '');
  const charset = content.parameters.get('charset') ?? null;
  const parts = type.startsWith('multipart/')
    ? readParts(input, extent.body, end, content.parameters.get('boundary') ?? null, decoders, depth)
    : [];
  const written = once(() => {
    const limit = Math.min(end, extent.body + MAX_TEXT_BYTES);
    return readText(decodeTransfer(input, extent.body, limit, encoding), charset, decoders);
  });
  const text = () => (type === 'text/html' ? htmlToText(written()) : written());
  const message = () => {
    if (depth >= MAX_DEPTH || extent.body >= end) return null;
    const decoded = decodeTransfer(input, extent.body, end, encoding);
    return readEntity(decoded, 0, decoded.bytes.length, decoders, depth + 1);
  };
  return {
    header,
    type,
    input,
    start,
    bodyStart: extent.body,
    end,
    parts,
    written,
    text: once(text),
    message: once(message),
  };
}

function readParts(
  input: TracedBytes,
  start: number,
  end: number,
  boundary: string | null,
  decoders: Decoders,
  depth: number,
): readonly Entity[] {
  if (depth >= MAX_DEPTH) return [];
  const named = boundary === null || boundary === '' ? null : splitParts(input.bytes, start, end, boundary);
  const guessed = named === null ? guessBoundary(input.bytes, start, end) : null;
  const split = named ?? (guessed === null ? null : splitParts(input.bytes, start, end, guessed));
  return (split ?? []).map((part) => readEntity(input, part.start, part.end, decoders, depth + 1));
}

/** The entity and everything in it, in the order of the source. */
export function* walk(entity: Entity): Generator<Entity> {
  yield entity;
  for (const part of entity.parts) yield* walk(part);
}
