import type { Fact } from '../intake/fact.ts';
import type { Said } from './said.ts';
import { sliceFact } from './slice-fact.ts';
import type { Verdict } from './verdict.ts';
import { ruleName } from './verdicts-of.ts';

/** The operator's own code (`AUP#CXCNCT`) as it stands in the words, or null where none counted. */
export function tokenOf(said: readonly Said[], sorted: readonly Verdict[]): Fact<string> | null {
  const spoke = sorted.find((one) => one.evidence === 'token');
  const found = said.find(
    ({ match }) => match.entry.kind === 'token' && ruleName(match.entry) === spoke?.rule,
  );
  return found === undefined ? null : sliceFact(found.fact, found.match.start, found.match.end);
}
