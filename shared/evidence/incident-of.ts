import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Statements } from '../contract/statements.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { arrivedOn } from './arrived.ts';
import type { Attempts } from './attempts.ts';
import { attemptsOf } from './attempts-of.ts';
import type { Lookup } from './dns/lookup.ts';
import { lookupsFor } from './dns/lookups-for.ts';
import { type KeptSignatureCheck, keyName } from './dns/signature-check.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { hostKin } from './host-kin.ts';
import type { Incident, ReceivedAlthoughBounced } from './incident.ts';
import { ipsSeenByReceiver } from './ips-seen-by-receiver.ts';
import { failedAs } from './known-mail.ts';
import { missingIn } from './missing-in.ts';
import { failureRate } from './rate.ts';
import type { UnassignedForm } from './same-failure.ts';
import { tookTheSameWay } from './same-way.ts';
import type { SendingIp } from './sending-ip.ts';
import { sendingIpsIn } from './sending-ips-in.ts';
import { sendingNameIn } from './sending-name.ts';
import { sendingProvider } from './sending-provider.ts';
import { spreadOf } from './spread-of.ts';
import { timelineOf } from './timeline-of.ts';
import type { Traits } from './traits.ts';
import { wayOf } from './way-of.ts';
import { windowOf } from './window-of.ts';

/** What the incidents of one case share. */
export interface CaseEvidence {
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly statements: Statements;
  readonly copies: readonly ReceivedCopy[];
  /** By the domain that they reached. */
  readonly copiesTo: ReadonlyMap<string, readonly ReceivedCopy[]>;
  /** By bounce id. */
  readonly received: ReadonlyMap<string, readonly ReceivedAlthoughBounced[]>;
  /** Notices and log lines of success, by the recipient's domain. */
  readonly deliveredTo: ReadonlyMap<string, readonly Bounce[]>;
  /** All answers of the look-ups among the sources. */
  readonly lookups: readonly Lookup[];
  /** All checks of signatures in them. */
  readonly signatures: readonly KeptSignatureCheck[];
  readonly knowledge: Knowledge;
}

/** One incident out of its mails (in time order) and the forms that can be any of several of them. */
export function incidentOf(
  id: string,
  group: readonly Traits[],
  loose: readonly UnassignedForm[],
  evidence: CaseEvidence,
): Incident {
  const mails = group.map(({ mail }) => mail);
  const forms = mails.flatMap(formsOf);
  const lead = group.find(({ untried }) => !untried) ?? group[0];
  const attempts = new Map(mails.map((mail) => [mail.best.id, attemptsFor(mail, evidence)]));
  const window = windowOf(forms);
  const way = wayOf(group, window);
  const reached = [...way.recipientDomains].flatMap((domain) => evidence.copiesTo.get(domain) ?? []);
  const copies = reached.filter((copy) => tookTheSameWay(copy, way));
  const received = mails.flatMap(({ best }) => evidence.received.get(best.id) ?? []);
  const sendingIps = [...sendingIpsIn(forms, copies), ...stated(evidence.statements)];
  const sendingIp = sendingIps[0] ?? null;
  const name = sendingNameIn(forms);
  const cause = lead?.cause ?? 'unknown';
  const operator =
    group.find(({ operator, untried }) => operator !== null && !untried)?.operator ?? lead?.operator ?? null;
  // A mail that is only late has no fate yet, and a complaint is about one that arrived.
  const failed = mails.filter(({ best }) => best.kind === 'failed');
  const arrived = arrivedOn(way, failed, {
    received,
    copies,
    ips: ipsSeenByReceiver(forms, copies),
    delivered: [...way.recipientDomains].flatMap((domain) => evidence.deliveredTo.get(domain) ?? []),
  });
  const kin = new Set([...way.senderDomains].map(hostKin));
  const signatures = evidence.signatures.filter(({ from }) => kin.has(hostKin(from)));
  const lookups = lookupsFor(evidence.lookups, {
    ips: sendingIps.map(({ value }) => value),
    senderDomains: [...way.senderDomains],
    recipientDomains: [...way.recipientDomains],
    keys: signatures.map(keyName),
  });
  return {
    id,
    lookups,
    signatures,
    operator,
    cause,
    sendingIp,
    sendingIps,
    sendingHost: name?.fact.value ?? null,
    sendingName: sendingIp === null ? name : null,
    sendingProvider: sendingProvider(forms, operator?.id ?? null, evidence.knowledge),
    bounces: mails.map(({ best }) => best.id),
    alsoIn: [...mails.flatMap(joined), ...loose.map(unassigned)],
    window,
    senderDomains: [...way.senderDomains],
    recipientDomains: [...way.recipientDomains],
    rate: failureRate(failed.length, failed.length + arrived.length),
    spread: spreadOf([...failed.map(failedAs), ...arrived]),
    attempts,
    received,
    timeline: timelineOf(mails, attempts, received, evidence.copies),
    missing: missingIn(
      {
        cause,
        mails,
        attempts,
        sendingIp,
        anyReceived: received.length > 0,
        statements: evidence.statements,
        lookups,
      },
      evidence.knowledge.requests,
    ),
  };
}

function attemptsFor(mail: FailedMail, { diagnoses, knowledge }: CaseEvidence): Attempts {
  const forms = formsOf(mail);
  const refusedForNow = forms.some(({ id }) => diagnoses.get(id)?.temporaryAtReceiver === true);
  return attemptsOf(forms, refusedForNow, knowledge.retryModels);
}

/** What the person says of the address weighs least, and has no bytes. */
function stated({ sendingIp }: Statements): readonly SendingIp[] {
  if (!sendingIp) return [];
  return [
    {
      value: sendingIp,
      confidence: 'low',
      basis: 'person',
      fact: { value: sendingIp, spans: [], decoding: [] },
    },
  ];
}

function joined({ best, others }: FailedMail): Incident['alsoIn'] {
  return others.map(({ id }) => ({ bounce: id, sameAs: best.id, oneOf: [best.id] }));
}

function unassigned({ bounce, oneOf }: UnassignedForm): Incident['alsoIn'][number] {
  const ids = oneOf.map(({ best }) => best.id);
  return { bounce: bounce.id, sameAs: ids[0] ?? bounce.id, oneOf: ids };
}
