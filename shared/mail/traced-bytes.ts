import type { Decoding } from '../intake/fact.ts';
import type { Source } from '../intake/source.ts';
import { cutRuns, plainRun, type Trace } from './trace.ts';

/** Bytes after some transfer decoding (or none), with the way back to the source. */
export interface TracedBytes {
  readonly bytes: Uint8Array;
  readonly trace: Trace;
  readonly decoding: readonly Decoding[];
}

/** The source itself. */
export const sourceBytes = (source: Source): TracedBytes => sourceRange(source, 0, source.bytes.length);

/** The bytes of [start, end) of a source; nothing else of it is held. */
export const sourceRange = (source: Source, start: number, end: number): TracedBytes => {
  const bytes = source.bytes.subarray(start, end);
  return {
    bytes,
    trace: { source: source.id, runs: [plainRun(0, bytes.length, start)] },
    decoding: [],
  };
};

/** The bytes of [start, end), undecoded. */
export const sliceBytes = (input: TracedBytes, start: number, end: number): TracedBytes => ({
  bytes: input.bytes.subarray(start, end),
  trace: { source: input.trace.source, runs: cutRuns(input.trace, start, end) },
  decoding: input.decoding,
});
