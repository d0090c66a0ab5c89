import { plainRun, type Run, throughAll } from './trace.ts';
import type { TracedBytes } from './traced-bytes.ts';

const MARK = 0x3e;
/** `From `, as a mailbox program quoted it. */
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

const isEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** Whether a line of `>`, one or more, and `From ` begins at `at`. */
function isQuotedFrom(bytes: Uint8Array, at: number): boolean {
  if (!isEnd(bytes[at - 1])) return false;
  let from = at;
  while (bytes[from] === MARK) from += 1;
  return FROM.every((byte, index) => bytes[from + index] === byte);
}

/**
 * A mail of a mailbox without the `>` that the mailbox put before its lines that begin with `From ` (mboxo
 * quotes `From `, mboxrd also `>From `; both lose one mark). Seen so only here: the hashed bytes keep it, and
 * no span holds it.
 */
export function unquoteFrom(input: TracedBytes): TracedBytes {
  const { bytes } = input;
  const runs: Run[] = [];
  let out: Uint8Array | null = null;
  let from = 0;
  let size = 0;
  const keep = (to: number) => {
    if (to <= from) return;
    out ??= new Uint8Array(bytes.length);
    out.set(bytes.subarray(from, to), size);
    runs.push(plainRun(size, to - from, from));
    size += to - from;
  };
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    if (!isQuotedFrom(bytes, at)) continue;
    keep(at);
    from = at + 1;
  }
  if (from === 0) return input;
  keep(bytes.length);
  return {
    bytes: (out ?? bytes).subarray(0, size),
    trace: { source: input.trace.source, runs: throughAll(runs, input.trace) },
    decoding: input.decoding,
  };
}
