import type { Source } from '../intake/source.ts';
import type { Decoders } from '../mail/decoders.ts';
import type { Bounce } from './bounce.ts';
import { readInSteps } from './read-in-steps.ts';
import { messageOf } from './read-words.ts';
import type { Reading, ReadingProblem } from './reading.ts';
import type { ReceivedCopy } from './received-copy.ts';

/**
 * All that one source holds. Never throws: what cannot be read is said as a problem, and a reader that
 * fails costs only what it would have found.
 */
export function readSource(source: Source, decoders: Decoders): Reading {
  const bounces: Bounce[] = [];
  const received: ReceivedCopy[] = [];
  const problems: ReadingProblem[] = [];
  const { format, steps } = readInSteps(source, decoders);
  try {
    for (const step of steps) {
      bounces.push(...step.bounces);
      received.push(...step.received);
      problems.push(...step.problems);
    }
  } catch (error) {
    problems.push({ code: 'parser-failed', detail: messageOf(error) });
  }
  return { source: source.id, format, bounces, received, problems };
}
