import type { Cause } from '../contract/cause.ts';
import type { Matter } from './matter.ts';
import { hostsStatus, receiverReply } from './voices.ts';

/** What a refusal can be behind its words: the explanations that technicians hold against each other. */
type ExplanationCode =
  | 'connection-limit'
  | 'renamed-throttle'
  | 'host-retry-state'
  | 'lost-acceptance'
  | 'public-listing'
  | 'reputation'
  | 'authentication'
  | 'own-limit';

/** A fact that weighs on an explanation; names its sentence and the finding that shows it. */
interface Point {
  readonly code: PointCode;
  /** Topic of the finding whose exhibits show it. */
  readonly topic: string;
}

/** One explanation with what speaks for and against it in this incident. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly for: readonly Point[];
  readonly against: readonly Point[];
}

const POINTS = {
  limitNamed: 'reply',
  noLimitNamed: 'reply',
  temporary: 'reply',
  listNamed: 'reply',
  noListNamed: 'reply',
  ratingNamed: 'reply',
  noRatingNamed: 'reply',
  checkNamed: 'reply',
  noCheckNamed: 'reply',
  signatureFailed: 'signature-fail',
  signaturePassed: 'signature-pass',
  refusedInWords: 'reply',
  receiverSpoke: 'reply',
  onlyHostSpoke: 'whose-words',
  ownLimitNamed: 'whose-words',
  severalDomains: 'scale',
  arrivedToo: 'received-although-bounced',
  arrivedAfterAll: 'received-although-bounced',
  untried: 'no-attempt',
  hostGaveUp: 'contradiction',
  triesLogged: 'attempts',
  sharedAsSaid: 'shared-or-dedicated',
  aloneAsSaid: 'shared-or-dedicated',
  testsMixed: 'tests',
} as const;

type PointCode = keyof typeof POINTS;

/** Refusals of the way that a mail took. Where the mail itself or its recipient is refused, none of these fits. */
const OF_THE_WAY: ReadonlySet<Cause> = new Set([
  'concurrent-connections',
  'rate-limit',
  'greylisting',
  'temp-server-problem',
  'connection-failed',
  'retry-expired',
  'queued',
  'ip-blocklisted-local',
  'ip-blocklisted-public-dnsbl',
  'blocklist-query-error',
  'domain-blocklisted',
  'dynamic-ip',
  'geo-block',
  'ip-reputation',
  'auth-spf-dkim-dmarc',
  'rdns-ptr',
  'host-own-limit',
  'account-compromise',
  'unknown',
]);

const LIMITS: ReadonlySet<Cause> = new Set(['concurrent-connections', 'rate-limit']);
const LISTS: ReadonlySet<Cause> = new Set([
  'ip-blocklisted-public-dnsbl',
  'ip-blocklisted-local',
  'domain-blocklisted',
  'blocklist-query-error',
]);

/** The explanations considered, each weighed by what the notices and the person show; empty where none can fit. */
export function explanationsOf(matter: Matter): readonly Explanation[] {
  if (!OF_THE_WAY.has(matter.incident.cause)) return [];
  const seen = seenIn(matter);
  const pick = (...codes: readonly PointCode[]): readonly Point[] =>
    codes.filter((code) => seen[code]).map((code) => ({ code, topic: POINTS[code] }));
  return [
    {
      code: 'connection-limit',
      for: pick('limitNamed', 'severalDomains', 'arrivedToo', 'sharedAsSaid', 'testsMixed'),
      against: pick('noLimitNamed', 'onlyHostSpoke', 'aloneAsSaid'),
    },
    {
      code: 'renamed-throttle',
      for: pick('temporary', 'arrivedToo', 'testsMixed'),
      against: pick('limitNamed', 'onlyHostSpoke'),
    },
    {
      code: 'host-retry-state',
      for: pick('untried', 'hostGaveUp', 'onlyHostSpoke'),
      against: pick('triesLogged'),
    },
    { code: 'lost-acceptance', for: pick('arrivedAfterAll'), against: pick('refusedInWords') },
    {
      code: 'public-listing',
      for: pick('listNamed'),
      against: pick('noListNamed', 'arrivedToo', 'testsMixed'),
    },
    { code: 'reputation', for: pick('ratingNamed', 'severalDomains'), against: pick('noRatingNamed') },
    {
      code: 'authentication',
      for: pick('checkNamed', 'signatureFailed'),
      against: pick('noCheckNamed', 'signaturePassed', 'arrivedToo'),
    },
    { code: 'own-limit', for: pick('ownLimitNamed', 'onlyHostSpoke'), against: pick('receiverSpoke') },
  ];
}

/** Which of the facts hold. What is not seen speaks neither for nor against. */
function seenIn({ incident, lead, mails, case: c }: Matter): Readonly<Record<PointCode, boolean>> {
  const spoke = receiverReply(lead) !== null;
  const is = (causes: ReadonlySet<Cause>) => causes.has(incident.cause);
  const { sharedIp, tests = [] } = c.statements;
  const received = incident.received.length > 0;
  const dkim = incident.signatures.filter(({ kind }) => kind === 'dkim');
  // One signature of the sender's own organisation is enough (RFC 7489 section 4.2), whatever the others came to.
  const signed = dkim.some(({ result, aligned }) => result === 'pass' && aligned);
  return {
    limitNamed: spoke && is(LIMITS),
    noLimitNamed: spoke && !is(LIMITS),
    temporary: spoke && lead.diagnosis.temporaryAtReceiver === true,
    listNamed: spoke && is(LISTS),
    noListNamed: spoke && !is(LISTS),
    ratingNamed: spoke && incident.cause === 'ip-reputation',
    noRatingNamed: spoke && incident.cause !== 'ip-reputation',
    checkNamed: spoke && incident.cause === 'auth-spf-dkim-dmarc',
    noCheckNamed: spoke && incident.cause !== 'auth-spf-dkim-dmarc',
    signatureFailed: !signed && dkim.some(({ result }) => result === 'fail'),
    signaturePassed: signed,
    refusedInWords: spoke,
    receiverSpoke: spoke,
    onlyHostSpoke: !spoke && hostsStatus(lead) !== null,
    ownLimitNamed: incident.cause === 'host-own-limit',
    severalDomains: incident.senderDomains.length > 1,
    arrivedToo: received,
    arrivedAfterAll: received,
    untried: mails.some(({ bounce }) => bounce.noAttempt !== null),
    hostGaveUp: lead.diagnosis.contradictions.some(({ code }) => code === 'temporary-reply-permanent-status'),
    triesLogged: [...incident.attempts.values()].some(({ basis }) => basis === 'observed'),
    sharedAsSaid: sharedIp === 'shared',
    aloneAsSaid: sharedIp === 'dedicated',
    testsMixed: tests.some(({ arrived }) => arrived) && tests.some(({ arrived }) => !arrived),
  };
}
