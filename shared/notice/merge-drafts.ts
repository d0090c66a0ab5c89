import type { FieldName } from '../contract/field-name.ts';
import type { Draft } from './draft.ts';
import type { Reply } from './reply.ts';

/** Every address by which a draft can be found, lower case. */
const addresses = (draft: Draft): readonly string[] => [
  ...(draft.recipient === null ? [] : [draft.recipient.value.toLowerCase()]),
  ...draft.aliases,
];

function byAddress(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const address of addresses(draft)) {
      if (!found.has(address)) found.set(address, draft);
    }
  }
  return found;
}

/** What the words for a person add to a reply that the report gives bare: host, address and phase. */
function completeReply(reply: Reply, others: readonly Reply[]): Reply {
  const twin = others.find(
    (other) => other.author === reply.author && (other.code?.value ?? '') === (reply.code?.value ?? ''),
  );
  if (twin === undefined) return reply;
  return {
    ...reply,
    enhanced: reply.enhanced ?? twin.enhanced,
    phase: reply.phase ?? twin.phase,
    host: reply.host ?? twin.host,
    ip: reply.ip ?? twin.ip,
  };
}

const fromReceiver = (replies: readonly Reply[]): boolean =>
  replies.some((reply) => reply.author === 'receiver');

function mergeReplies(machine: Draft, human: Draft): readonly Reply[] {
  const completed = machine.replies.map((reply) => completeReply(reply, human.replies));
  // "Diagnostic-Code: smtp; retry timeout exceeded" beside a text that quotes the receiver.
  const coded = completed.some((reply) => reply.code !== null);
  const better =
    fromReceiver(human.replies) || (!coded && human.replies.some((reply) => reply.code !== null));
  if (coded || fromReceiver(completed) || !better) return completed.length > 0 ? completed : human.replies;
  const texts = new Set(completed.map((reply) => reply.text.value));
  return [...human.replies.filter((reply) => !texts.has(reply.text.value)), ...completed];
}

const tookOut = ({ removed }: Draft, field: FieldName): boolean => removed.some((one) => one.field === field);

/** Exim's report may name the file or program that a local part led to; its words name the mailbox as well. */
function mailboxOf(machine: Draft, human: Draft): Draft['recipient'] {
  const named = machine.recipient?.value.includes('@') === true;
  const known = named || human.recipient === null || tookOut(machine, 'recipient');
  return known ? machine.recipient : human.recipient;
}

/** One bounce from the report's fields and the words for a person; the fields count first. */
function merge(machine: Draft, human: Draft): Draft {
  return {
    ...machine,
    // What the poster took out of the field is not looked for in the words.
    recipient: mailboxOf(machine, human),
    status: machine.status ?? human.status,
    diagnostic: machine.diagnostic ?? human.diagnostic,
    replies: mergeReplies(machine, human),
    remoteHost: machine.remoteHost ?? human.remoteHost,
    remoteIp: machine.remoteIp ?? human.remoteIp,
    reportingMta: machine.reportingMta ?? human.reportingMta,
    queueId: machine.queueId ?? human.queueId,
    envelopeSender: machine.envelopeSender ?? human.envelopeSender,
    noAttempt: machine.noAttempt ?? human.noAttempt,
    removed: [
      ...machine.removed,
      ...human.removed.filter((one) => !machine.removed.some((other) => other.field === one.field)),
    ],
    aliases: [...new Set([...machine.aliases, ...human.aliases])],
  };
}

/**
 * Brings the two halves of a notice together, recipient by recipient. Where the report names recipients,
 * addresses that only the text mentions are not failures of their own.
 */
export function mergeDrafts(machine: readonly Draft[], human: readonly Draft[]): readonly Draft[] {
  if (machine.length === 0) return human;
  // A field in the words that names nobody says less than a reader who knows whose words they are.
  const bare = machine.every((one) => one.recipient === null && one.status === null && one.action === null);
  if (bare && human.some(({ recipient, dialect }) => recipient !== null && dialect !== 'general'))
    return human;
  const known = byAddress(human);
  return machine.map((draft) => {
    const alone = machine.length === 1 && human.length === 1 ? human[0] : undefined;
    const only = draft.recipient === null || alone?.recipient === null ? alone : undefined;
    const twin = addresses(draft).flatMap((address) => known.get(address) ?? [])[0] ?? only;
    return twin === undefined ? draft : merge(draft, twin);
  });
}
