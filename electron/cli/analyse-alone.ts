import { type Analysis, analyse } from '../backend/analyse.ts';
import type { Clock } from '../backend/clock.ts';
import { makeSource } from '../backend/make-source.ts';
import type { Input } from './inputs.ts';

/** One file by itself: its spans name source `s1`, whatever was read before it. */
export function analyseAlone(input: Input, clock: Clock): Analysis {
  return analyse(makeSource(1, input.name, input.bytes, clock()));
}
