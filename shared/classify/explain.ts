import type { Cause } from '../contract/cause.ts';
import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleCard, ruleCard } from '../knowledge/rule-card.ts';
import { identityTrace } from '../mail/trace.ts';
import { TracedText } from '../mail/traced-text.ts';
import type { Bounce } from '../notice/bounce.ts';
import { splitReplies } from '../notice/reply/split-replies.ts';
import type { Reply } from '../notice/reply.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis, RankedCause } from './diagnosis.ts';

/** A cause with the rules behind it, ready to be read. */
interface ExplainedCause {
  readonly cause: Cause;
  readonly confidence: RankedCause['confidence'];
  readonly basis: readonly {
    readonly words: string;
    readonly card: RuleCard | null;
    readonly rule: string;
  }[];
}

/** What one SMTP reply means, when nothing but its words is known. */
export interface Explanation {
  readonly replies: readonly {
    readonly author: Reply['author'];
    readonly code: string | null;
    readonly enhanced: string | null;
    readonly text: string;
  }[];
  readonly cause: Cause;
  readonly causes: readonly ExplainedCause[];
  readonly reason: Diagnosis['reason'];
  readonly actor: Diagnosis['actor'];
  readonly token: string | null;
  readonly temporaryAtReceiver: boolean | null;
  /** Named by host, banner or code, or by the one recipient that the words name. */
  readonly operator: { readonly id: string; readonly name: string; readonly basis: string } | null;
  readonly operatorNow: Diagnosis['operatorNow'];
}

/** Explains the words of one reply, or of a whole diagnostic with what the sending host wrote around it. */
export function explain(text: string, knowledge: Knowledge): Explanation {
  const replies = splitReplies(new TracedText(text, identityTrace('text', text.length)));
  const diagnosis = diagnoseWords(text, replies, knowledge);
  return {
    replies: replies.map((reply) => ({
      author: reply.author,
      code: reply.code?.value ?? null,
      enhanced: reply.enhanced?.value ?? null,
      text: reply.text.value,
    })),
    cause: diagnosis.cause,
    causes: diagnosis.causes.map((one) => explained(one, knowledge)),
    reason: diagnosis.reason,
    actor: diagnosis.actor,
    token: diagnosis.token?.value ?? null,
    temporaryAtReceiver: diagnosis.temporaryAtReceiver,
    operator: namedOf(diagnosis),
    operatorNow: diagnosis.operatorNow,
  };
}

/** Causes that are about the recipient's mailbox: an address that stands alone in such words is the recipient's. */
const ABOUT_RECIPIENT: ReadonlySet<Cause> = new Set([
  'mailbox-full',
  'recipient-inactive',
  'recipient-unknown',
]);

const ADDRESS = /[^\s<>@"'(:,;]{1,64}@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})/gi;

/** Only words are known: who refused is first asked without a recipient, then with the one that they name. */
function diagnoseWords(text: string, replies: readonly Reply[], knowledge: Knowledge): Diagnosis {
  const first = diagnose(bareBounce(text, replies, null), knowledge);
  if (first.operator !== null || !ABOUT_RECIPIENT.has(first.cause)) return first;
  const named = [...text.matchAll(ADDRESS)];
  const address = named[0];
  const one = new Set(named.map(([words]) => words.toLowerCase())).size === 1;
  if (address === undefined || !one) return first;
  const span = { source: 'text', start: address.index, end: address.index + address[0].length };
  return diagnose(bareBounce(text, replies, { value: address[0], spans: [span], decoding: [] }), knowledge);
}

const explained = (ranked: RankedCause, knowledge: Knowledge): ExplainedCause => ({
  cause: ranked.cause,
  confidence: ranked.confidence,
  basis: ranked.basis.map(({ rule, words }) => ({
    rule,
    words: words.value,
    card: ruleCard(rule, knowledge),
  })),
});

function namedOf({ operator }: Diagnosis): Explanation['operator'] {
  return operator === null ? null : { id: operator.id, name: operator.name, basis: operator.basis };
}

/** A bounce of which nothing is known but the words. */
function bareBounce(text: string, replies: readonly Reply[], recipient: Fact<string> | null): Bounce {
  const span = { source: 'text', start: 0, end: text.length };
  return {
    id: 'text/1',
    source: 'text',
    dialect: 'bare-reply',
    writer: null,
    span,
    kind: 'failed',
    action: null,
    recipient,
    status: null,
    reportStatus: null,
    replies,
    diagnostic: { value: text, spans: [span], decoding: [] },
    remoteHost: null,
    remoteIp: null,
    reportingMta: null,
    queueId: null,
    arrivalDate: null,
    lastAttemptDate: null,
    willRetryUntil: null,
    envelopeSender: null,
    returned: null,
    feedback: null,
    notice: { from: null, subject: null, messageId: null, date: null, hops: [] },
    attempts: [],
    noAttempt: null,
    removed: [],
    notStated: [],
  };
}
