import type { DraftFinding } from './draft-finding.ts';
import { attemptFindings } from './findings/attempts.ts';
import { causeFindings } from './findings/cause.ts';
import { gapFindings } from './findings/gaps.ts';
import { idFindings } from './findings/ids.ts';
import { lookupFindings } from './findings/lookups.ts';
import { replyFindings } from './findings/replies.ts';
import { scaleFindings } from './findings/scale.ts';
import { sendingSideFindings } from './findings/sending-side.ts';
import { statementFindings } from './findings/statements.ts';
import { whoFindings } from './findings/who.ts';
import type { Matter } from './matter.ts';

/**
 * All that is known of an incident, as labelled sentences in the order of a letter. The same in every
 * pack: only what is asked differs.
 */
export function findingsOf(matter: Matter): readonly DraftFinding[] {
  return [
    ...whoFindings(matter),
    ...replyFindings(matter),
    ...scaleFindings(matter),
    ...attemptFindings(matter),
    ...causeFindings(matter),
    ...lookupFindings(matter),
    ...gapFindings(matter),
    ...idFindings(matter),
    ...sendingSideFindings(matter),
    ...statementFindings(matter),
  ];
}
