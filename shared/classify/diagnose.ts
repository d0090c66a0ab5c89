import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { actorOf } from './actor-of.ts';
import { causeFacts } from './cause-facts.ts';
import { contradictionsOf } from './contradictions-of.ts';
import type { Diagnosis, RankedCause } from './diagnosis.ts';
import { cluesOf, domainOf, operatorAt } from './operator-at.ts';
import { operatorNow } from './operator-now.ts';
import { rankCauses } from './rank-causes.ts';
import { isHardBounce, reasonOf } from './reason-of.ts';
import { saidIn } from './said.ts';
import { tokenOf } from './token-of.ts';
import { type Voices, voicesOf } from './voices.ts';
import { weigh } from './weigh.ts';

/** What a bounce means: who refused, why, who has to act, and what does not fit together. */
export function diagnose(bounce: Bounce, knowledge: Knowledge): Diagnosis {
  const voices = voicesOf(bounce);
  const said = saidIn(voices.refusing, knowledge);
  const refuser = operatorAt(cluesOf(bounce, voices.refusing, said), knowledge);
  const sorted = weigh({ bounce, voices, said, refuser }, knowledge);
  const decided = sorted[0] ?? null;
  const deciding = decidingReply(voices, decided?.words ?? null);
  const reason = reasonOf(bounce, decided, deciding);
  const causes = withKind(bounce, rankCauses(sorted));
  return {
    bounce: bounce.id,
    cause: causes[0]?.cause ?? 'unknown',
    causes,
    reason,
    hardBounce: isHardBounce(reason, deciding?.code?.value ?? bounce.status?.value ?? null),
    token: tokenOf(said, sorted),
    replyCode: deciding?.code ?? null,
    temporaryAtReceiver: temporaryAtReceiver(voices.refusing, deciding),
    operator: refuser?.at ?? null,
    operatorNow: operatorNow(refuser, domainOf(bounce.recipient), knowledge),
    actor: bounce.kind === 'complaint' ? causeFacts.complaint.actor : actorOf(decided, refuser),
    contradictions: contradictionsOf(bounce, deciding),
  };
}

/** The reply that the decision rests on, else the first that has a code, else the first; the host's come last. */
function decidingReply({ refusing, host }: Voices, words: Fact<string> | null): Reply | null {
  const withCode = refusing.filter((reply) => reply.code !== null);
  const start = words?.spans[0]?.start ?? -1;
  const holds = (reply: Reply) => reply.text.spans.some((span) => span.start <= start && start < span.end);
  return withCode.find(holds) ?? withCode[0] ?? codeOf(host) ?? refusing[0] ?? host.find(holds) ?? null;
}

const codeOf = (host: readonly Reply[]): Reply | null => host.find((reply) => reply.code !== null) ?? null;

/** From the receiver's own code only; the report's status is its writer's. */
function temporaryAtReceiver(refusing: readonly Reply[], deciding: Reply | null): boolean | null {
  const own =
    deciding !== null && refusing.includes(deciding) && deciding.author === 'receiver' ? deciding : null;
  const digit = (own?.code ?? own?.enhanced)?.value[0];
  if (digit === '4') return true;
  return digit === '5' ? false : null;
}

/** A complaint and an automatic answer are what they are, whatever words stand in them. */
function withKind(bounce: Bounce, ranked: readonly RankedCause[]): readonly RankedCause[] {
  const basis = bounce.action === null ? [] : [{ rule: 'kind', words: bounce.action }];
  if (bounce.kind === 'complaint') return [{ cause: 'complaint', confidence: 'high', basis }];
  if (bounce.kind === 'autoreply') return [{ cause: 'auto-reply', confidence: 'high', basis }];
  return ranked;
}
