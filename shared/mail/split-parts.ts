import { latin1 } from '../intake/latin1.ts';

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** More parts than any notice has; what follows stays in the last one. */
export const MAX_PARTS = 1000;

interface PartRange {
  readonly start: number;
  readonly end: number;
}

const isLineEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

/** Start of the line end before `at`, which belongs to the boundary (RFC 2046 section 5.1.1). */
function beforeLineEnd(bytes: Uint8Array, at: number, floor: number): number {
  let end = at;
  if (end > floor && bytes[end - 1] === LF) end -= 1;
  if (end > floor && bytes[end - 1] === CR) end -= 1;
  return end;
}

/** The boundary of a multipart whose header lost it: the first `--…` line that a Content- field follows. */
export function guessBoundary(bytes: Uint8Array, start: number, end: number): string | null {
  const head = latin1(bytes, start, Math.min(end, start + 4000));
  return (
    /(?:^|[\r\n])--([^\s]{1,70})[ \t]{0,5}(?:\r\n|\r|\n)Content-[A-Za-z-]{2,40}:/i.exec(head)?.[1] ?? null
  );
}

/** A line that is the boundary: where it stands, where the next line begins, and whether it closes. */
interface BoundaryLine {
  readonly at: number;
  readonly next: number;
  readonly closing: boolean;
}

function boundaryLineAt(bytes: Uint8Array, at: number, end: number, mark: Uint8Array): BoundaryLine | null {
  if (!startsWith(bytes, at, mark)) return null;
  const after = at + mark.length;
  const closing = bytes[after] === DASH && bytes[after + 1] === DASH;
  let stop = closing ? after + 2 : after;
  while (bytes[stop] === 0x20 || bytes[stop] === 0x09) stop += 1;
  if (stop < end && !isLineEnd(bytes[stop])) return null;
  return { at, next: bytes[stop] === CR && bytes[stop + 1] === LF ? stop + 2 : stop + 1, closing };
}

/** The boundary lines of a body, up to the closing one. */
function boundaryLines(bytes: Uint8Array, start: number, end: number, boundary: string): BoundaryLine[] {
  const mark = Uint8Array.from(`--${boundary}`, (character) => character.charCodeAt(0) & 0xff);
  const lines: BoundaryLine[] = [];
  for (let at = bytes.indexOf(DASH, start); at >= 0 && at < end; at = bytes.indexOf(DASH, at + 1)) {
    const line = at === start || isLineEnd(bytes[at - 1]) ? boundaryLineAt(bytes, at, end, mark) : null;
    if (line === null) continue;
    lines.push(line);
    if (line.closing || lines.length > MAX_PARTS) break;
  }
  return lines;
}

/**
 * Cuts a multipart body at its boundary lines, in bytes; null where there is none. An unclosed multipart
 * ends with its parent, which has been cut before.
 */
export function splitParts(
  bytes: Uint8Array,
  start: number,
  end: number,
  boundary: string,
): readonly PartRange[] | null {
  const lines = boundaryLines(bytes, start, end, boundary);
  if (lines.length === 0) return null;
  return lines.flatMap((line, index) => {
    if (line.closing || line.next > end) return [];
    const next = lines[index + 1];
    const stop = next === undefined ? end : beforeLineEnd(bytes, next.at, line.next);
    return [{ start: line.next, end: Math.max(line.next, stop) }];
  });
}

function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let index = 0; index < mark.length; index += 1) {
    if (bytes[at + index] !== mark[index]) return false;
  }
  return true;
}
