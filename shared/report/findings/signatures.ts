import { type KeptSignatureCheck, keyName } from '../../evidence/dns/signature-check.ts';
import { signatureSentence } from '../../language/signature-sentence.ts';
import { type DraftFinding, inference } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';

/** A look-up checks ten copies at the most; each signature is told once. */
const SHOWN = 6;

/** What the signatures of mails that arrived came to: the entry, the key's answer and the copy lead to the bytes. */
export function signatureFindings(matter: Matter): readonly DraftFinding[] {
  const told = new Map(matter.incident.signatures.map((check) => [keyOf(check), check]));
  return [...told.values()].slice(0, SHOWN).map((check) => signatureFinding(check, matter));
}

const keyOf = ({ kind, domain, selector, result, reason }: KeptSignatureCheck): string =>
  [kind, domain, selector, result, reason].join(' ');

function signatureFinding(check: KeptSignatureCheck, { incident, case: c, words }: Matter): DraftFinding {
  const { signatures } = words;
  const key = incident.lookups.filter(({ question }) => question.purpose.of === keyName(check));
  const source = c.sources.find(({ sha256 }) => sha256 === check.copy.sha256);
  const copy = c.readings
    .flatMap(({ received }) => received)
    .find((one) => one.source === source?.id && one.span.start === check.copy.start);
  return inference(
    {
      topic: check.result === 'pass' ? 'signature-pass' : 'signature-fail',
      sentence: signatureSentence(check, signatures),
      basis: signatures.basis,
      value: `${check.kind} ${check.selector} ${check.domain} ${check.result}`,
      spans: [check.span, ...key.map(({ span }) => span), ...(copy?.messageId?.spans ?? [])],
    },
    check.result === 'unchecked' ? 'low' : 'high',
  );
}
