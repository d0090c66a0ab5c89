import type { OperatorAt } from '../../classify/diagnosis.ts';
import type { Confidence } from '../../contract/confidence.ts';
import type { Span } from '../../contract/span.ts';
import { type DraftFinding, fact, inference, spansOf, statement, unknown } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';
import { operatorNowOf } from '../operator-now.ts';
import { searched } from './searched.ts';

/** How well each basis names an operator: many domains have moved while their names stayed. */
const OPERATOR_CONFIDENCE: Record<OperatorAt['basis'], Confidence> = {
  host: 'high',
  token: 'high',
  banner: 'moderate',
  'recipient-domain': 'low',
};

/** Who refused, and from which address the mail came. */
export function whoFindings(matter: Matter): readonly DraftFinding[] {
  return [operatorFinding(matter), ...operatorNowFinding(matter), sendingIpFinding(matter)];
}

function operatorFinding(matter: Matter): DraftFinding {
  const { words, lead, incident } = matter;
  const operator = lead.diagnosis.operator ?? incident.operator;
  if (operator === null) {
    return unknown({
      topic: 'operator',
      sentence: words.findings.operatorUnknown,
      basis: words.findings.basis.searched,
      spans: searched(matter),
    });
  }
  const host = lead.bounce.remoteHost;
  return inference(
    {
      topic: 'operator',
      sentence: words.findings.operator(operator.name, host?.value ?? null, operator.on),
      basis: words.findings.operatorBasis[operator.basis],
      value: operator.name,
      spans: [...spansOf(host), ...operator.words.spans],
    },
    OPERATOR_CONFIDENCE[operator.basis],
  );
}

function operatorNowFinding(matter: Matter): readonly DraftFinding[] {
  const { words, lead } = matter;
  const now = operatorNowOf(matter);
  if (now === null) return [];
  const { operator } = lead.diagnosis;
  return [
    inference(
      {
        topic: 'operator-now',
        sentence: words.findings.operatorNow(now.domain, operator?.name ?? null, now.name, now.since),
        basis: now.source,
        value: now.name,
        spans: spansOf(lead.bounce.recipient, lead.bounce.remoteHost, operator?.words),
      },
      'moderate',
    ),
  ];
}

function sendingIpFinding(matter: Matter): DraftFinding {
  const { words, incident } = matter;
  const ip = incident.sendingIp;
  const topic = 'sending-ip';
  if (ip === null && incident.sendingName !== null) {
    const { fact: name, confidence } = incident.sendingName;
    const sentence = words.findings.sendingNameOnly(name.value);
    return inference(
      { topic, sentence, basis: words.findings.basis.verbatim, value: name.value, spans: name.spans },
      confidence,
    );
  }
  if (ip === null) {
    return unknown({
      topic,
      sentence: words.findings.sendingIpUnknown,
      basis: words.findings.basis.searched,
      spans: searched(matter),
    });
  }
  const sentence = words.findings.sendingIp[ip.basis](ip.value);
  const spans = [...ip.fact.spans, ...stampOf(matter, ip.fact.spans)];
  switch (ip.basis) {
    case 'person':
      return statement({ topic, sentence, basis: words.findings.basis.sender, value: ip.value });
    case 'returned-received':
      return inference(
        { topic, sentence, basis: words.findings.basis.stamps, value: ip.value, spans },
        ip.confidence,
      );
    case 'named-in-reply':
    case 'feedback-report':
    case 'received-by-receiver':
    case 'host-log':
      return fact({ topic, sentence, basis: words.findings.basis.verbatim, value: ip.value, spans });
  }
}

/** The whole stamp around an address that a receiver's Received line names: an address alone proves little. */
function stampOf({ case: c }: Matter, spans: readonly Span[]): readonly Span[] {
  const hops = c.readings.flatMap(({ received }) => received.flatMap((copy) => copy.hops));
  const hop = hops.find(({ ip }) =>
    ip?.spans.some((own) => spans.some((s) => s.source === own.source && s.start === own.start)),
  );
  return hop?.stamp.spans ?? [];
}
