import type { Matter } from './matter.ts';
import { causesToMeet } from './proposal.ts';

/** What the person can do meanwhile about what happened, in the language of the matter. */
export function stepsOf(matter: Matter) {
  return causesToMeet(matter).flatMap((cause) => matter.words.steps.byCause[cause] ?? []);
}
