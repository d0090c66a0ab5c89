import type { Step } from '../language/en/steps.ts';
import { borrowedDomain } from './borrowed-domain.ts';
import type { Matter } from './matter.ts';
import { namedListOf } from './named-list.ts';
import { causesToMeet } from './proposal.ts';

/** What the person can do meanwhile about what happened, in the language of the matter, the most certain help first. */
export function stepsOf(matter: Matter): readonly Step[] {
  const { steps, turning } = matter.words;
  const known = causesToMeet(matter).flatMap((cause) => steps.byCause[cause] ?? []);
  const list = namedListOf(matter);
  const [first, ...others] = known;
  if (list !== null && list.page !== null && first !== undefined) {
    return [{ step: turning.steps.list(list.name, list.page), not: first.not }, ...others];
  }
  const domain = borrowedDomain(matter);
  if (domain === null) return known;
  return [{ step: turning.steps.borrowed(domain), not: turning.steps.borrowedNot }, ...known];
}
