import type { Cause } from '../contract/cause.ts';
import type { EvidenceCode } from '../contract/evidence-code.ts';
import type { Statements } from '../contract/statements.ts';
import type { EvidenceRequest } from '../knowledge/requests/evidence-request.ts';
import { neededEvidence } from '../knowledge/requests/needed-evidence.ts';
import type { Attempts } from './attempts.ts';
import type { Lookup } from './dns/lookup.ts';
import type { Purpose } from './dns/question.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { fillRequest } from './fill-request.ts';
import { isoUtc } from './iso.ts';
import { knownFacts, lastRefusal } from './known-facts.ts';
import type { MissingItem } from './missing.ts';
import type { SendingIp } from './sending-ip.ts';

/** What is at hand for one incident. */
export interface AtHand {
  readonly cause: Cause;
  /** In time order. */
  readonly mails: readonly FailedMail[];
  readonly attempts: ReadonlyMap<string, Attempts>;
  readonly sendingIp: SendingIp | null;
  readonly anyReceived: boolean;
  readonly statements: Statements;
  readonly lookups: readonly Lookup[];
}

/**
 * What would decide this incident and is not there, in the order in which it should be asked for. An item
 * goes when its evidence comes in; what the cause does not need is never asked.
 */
export function missingIn(atHand: AtHand, requests: readonly EvidenceRequest[]): readonly MissingItem[] {
  const wanted = new Set<EvidenceCode>(['full-notice', 'returned-headers', ...neededEvidence[atHand.cause]]);
  return [...wanted]
    .filter((code) => isLacking[code](atHand))
    .flatMap((code) => {
      const mail = askAbout(code, atHand);
      return mail === undefined ? [] : [itemFor(code, mail, atHand.sendingIp, requests)];
    });
}

/** The newest mail that the answer can be about: what concerns it is the likeliest to be kept still. */
function askAbout(code: EvidenceCode, { mails, attempts }: AtHand): FailedMail | undefined {
  if (code === 'open-connections' || code === 'receiver-connect-log' || code === 'receiver-limit') {
    // A mail that was never tried met no limit; a logged try has the exact moment.
    const logged = mails.filter(({ best }) => attempts.get(best.id)?.basis === 'observed').at(-1);
    const refused = mails.filter(({ best }) => attempts.get(best.id)?.basis !== 'none').at(-1);
    return logged ?? refused ?? mails.at(-1);
  }
  const withoutLog = mails.filter(({ best }) => attempts.get(best.id)?.basis !== 'observed');
  const named = withoutLog.filter((mail) => formsOf(mail).some(({ queueId }) => queueId !== null)).at(-1);
  return named ?? withoutLog.at(-1) ?? mails.at(-1);
}

type Lacking = (atHand: AtHand) => boolean;

/** What only an answer can supply: it goes when the person says what was answered. */
const unanswered =
  (code: EvidenceCode): Lacking =>
  ({ statements }) =>
    statements.answers?.[code] === undefined;

/** What the DNS can answer: it goes when a look-up got an answer, and stays where it was refused or none came. */
const notLookedUp =
  (...kinds: readonly Purpose['kind'][]): Lacking =>
  ({ lookups }) =>
    !kinds.every((kind) =>
      lookups.some(({ question, outcome }) => question.purpose.kind === kind && ANSWERED.has(outcome)),
    );

const ANSWERED: ReadonlySet<Lookup['outcome']> = new Set(['listed', 'not-listed', 'found', 'none']);

const both =
  (one: Lacking, other: Lacking): Lacking =>
  (atHand) =>
    one(atHand) && other(atHand);

const noLog: Lacking = ({ attempts }) => ![...attempts.values()].some(({ basis }) => basis === 'observed');

// Bytes are wanted where a word would not do: a log, an address, a whole notice, a copy.
const isLacking: Readonly<Record<EvidenceCode, Lacking>> = {
  'full-notice': ({ mails }) =>
    !someForm(mails, ({ notice }) => notice.date !== null || notice.hops.length > 0),
  'returned-headers': ({ mails }) =>
    someForm(mails, ({ notice }) => notice.date !== null) &&
    !someForm(
      mails,
      ({ returned }) => returned !== null && returned.form !== 'log' && returned.form !== 'named',
    ),
  'received-copies': ({ anyReceived }) => !anyReceived,
  'log-lines': noLog,
  'sending-ip': ({ sendingIp }) => sendingIp === null || sendingIp.basis === 'person',
  'open-connections': unanswered('open-connections'),
  'settings-in-force': unanswered('settings-in-force'),
  'retry-rule': both(({ mails }) => someForm(mails, gaveUp), unanswered('retry-rule')),
  'host-retry-state': both(({ mails }) => someForm(mails, gaveUp), unanswered('host-retry-state')),
  // A final notice says that the mail waits no longer.
  'queue-state': both(
    ({ mails }) => !someForm(mails, ({ kind }) => kind === 'failed'),
    unanswered('queue-state'),
  ),
  'submitting-account': unanswered('submitting-account'),
  'own-limits': unanswered('own-limits'),
  'other-customers': unanswered('other-customers'),
  'identity-records': both(notLookedUp('spf', 'dmarc'), unanswered('identity-records')),
  'name-of-address': both(notLookedUp('reverse'), unanswered('name-of-address')),
  // A log has the receiver's answers word for word.
  'smtp-dialogue': both(noLog, unanswered('smtp-dialogue')),
  'route-taken': both(noLog, unanswered('route-taken')),
  'suppression-entry': unanswered('suppression-entry'),
  'outgoing-filter': unanswered('outgoing-filter'),
  'shared-or-dedicated': ({ statements }) => (statements.sharedIp ?? 'unknown') === 'unknown',
  'receiver-connect-log': unanswered('receiver-connect-log'),
  'receiver-limit': unanswered('receiver-limit'),
  'receiver-listing': unanswered('receiver-listing'),
  'receiver-check': unanswered('receiver-check'),
  'receiver-verdict': unanswered('receiver-verdict'),
  'receiver-size': unanswered('receiver-size'),
  'receiver-encryption': unanswered('receiver-encryption'),
  'receiver-fault': unanswered('receiver-fault'),
  'list-look-up': both(notLookedUp('blocklist'), unanswered('list-look-up')),
  'fresh-test': ({ statements }) => (statements.tests ?? []).length === 0,
};

/** The sending host's own words beside a temporary refusal: it stopped trying, or did not try at all. */
function gaveUp({ replies, noAttempt, kind }: FailedMail['best']): boolean {
  const forNow = replies.some(({ author, code }) => author === 'receiver' && code?.value.startsWith('4'));
  return (
    noAttempt !== null || kind === 'delayed' || forNow || !replies.some(({ author }) => author === 'receiver')
  );
}

function someForm(mails: readonly FailedMail[], holds: (bounce: FailedMail['best']) => boolean): boolean {
  return mails.some((mail) => formsOf(mail).some(holds));
}

const OTHERS: Readonly<Partial<Record<EvidenceCode, 'receiver' | 'person'>>> = {
  'full-notice': 'person',
  'returned-headers': 'person',
  'received-copies': 'person',
  'list-look-up': 'person',
  'fresh-test': 'person',
  'receiver-connect-log': 'receiver',
  'receiver-limit': 'receiver',
  'receiver-listing': 'receiver',
  'receiver-check': 'receiver',
  'receiver-verdict': 'receiver',
  'receiver-size': 'receiver',
  'receiver-encryption': 'receiver',
  'receiver-fault': 'receiver',
};

function itemFor(
  code: EvidenceCode,
  mail: FailedMail,
  sendingIp: SendingIp | null,
  requests: readonly EvidenceRequest[],
): MissingItem {
  const facts = knownFacts(mail);
  const at = lastRefusal(mail);
  const writer = formsOf(mail).find((form) => form.kind === 'failed' && form.writer !== null)?.writer?.system;
  // A command of a mail system that was not recognised would be a guess; the sentence asks without one.
  const asked = requests
    .filter(({ mailSystem, answers }) => mailSystem === writer && answers === code)
    .map((request) => ({ request, command: fillRequest(request, facts) }))
    .find(({ command }) => command !== null);
  return {
    code,
    whom: OTHERS[code] ?? 'host',
    request: asked?.command ?? null,
    detail: { ...facts, ...(sendingIp && { sendingIp: sendingIp.value }), ...(at && { at: isoUtc(at) }) },
    kept: asked?.request.kept ?? null,
    source: asked?.request.source ?? null,
  };
}
