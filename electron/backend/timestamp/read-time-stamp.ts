import { createHash, webcrypto } from 'node:crypto';
import { type Certificate, CryptoEngine, ExtKeyUsage, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import type { TimeStampProblem } from '../../../shared/contract/time-stamp.ts';
import { SHA256 } from './time-stamp-request.ts';

/** What an authority's answer comes to. */
export type ReadTimeStamp =
  | { readonly ok: true; readonly at: string; readonly authority: string }
  | { readonly ok: false; readonly problem: TimeStampProblem; readonly detail: string };

/**
 * Checks an answer (RFC 3161 section 2.4.2) as far as it can be without trusting anybody: that it is a stamp, of
 * these bytes, for this request, signed by a key whose certificate in it is meant for time stamps. Whether the
 * authority is one to trust, `openssl ts -verify` says with its root certificate.
 * @param nonce that was sent; null where it is not known
 */
export async function readTimeStamp(
  answer: Uint8Array,
  stamped: Uint8Array,
  nonce: Uint8Array | null,
): Promise<ReadTimeStamp> {
  const parsed = parse(answer);
  if ('problem' in parsed) return parsed;
  const { signed, info } = parsed;
  const hash = createHash('sha256').update(stamped).digest();
  if (
    info.messageImprint.hashAlgorithm.algorithmId !== SHA256 ||
    !hash.equals(info.messageImprint.hashedMessage.valueBlock.valueHexView)
  ) {
    return fails('wrong-hash');
  }
  const given = info.nonce?.valueBlock.valueHexView ?? new Uint8Array();
  if (nonce !== null && !Buffer.from(nonce).equals(given)) return fails('wrong-nonce');
  const signer = await signerOf(signed, stamped);
  if (signer === null) return fails('bad-signature');
  return { ok: true, at: info.genTime.toISOString(), authority: nameOf(signer) };
}

const fails = (problem: TimeStampProblem, detail = ''): Extract<ReadTimeStamp, { ok: false }> => ({
  ok: false,
  problem,
  detail,
});

/** `granted` and `grantedWithMods` of RFC 3161 section 2.4.2. */
const GRANTED: readonly number[] = [0, 1];

function parse(answer: Uint8Array) {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(Uint8Array.from(answer).buffer);
    if (!GRANTED.includes(status.status)) {
      const words = status.statusStrings?.map(({ valueBlock }) => valueBlock.value) ?? [];
      return fails('declined', words.join('; ').slice(0, LONGEST));
    }
    const signed = new SignedData({ schema: timeStampToken?.content });
    const content = signed.encapContentInfo.eContent?.getValue();
    if (content === undefined) return fails('not-a-time-stamp');
    return { signed, info: TSTInfo.fromBER(content) };
  } catch {
    return fails('not-a-time-stamp');
  }
}

/** Of words that a server chose. */
const LONGEST = 200;

/** id-kp-timeStamping of RFC 5280 section 4.2.1.12. */
const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** The certificate by which the signature holds; null where it does not, or where the key is not one for stamps. */
async function signerOf(signed: SignedData, stamped: Uint8Array): Promise<Certificate | null> {
  const crypto = new CryptoEngine({ name: 'node', crypto: webcrypto, subtle: webcrypto.subtle });
  try {
    const { signatureVerified, signerCertificate } = await signed.verify(
      { signer: 0, data: Uint8Array.from(stamped).buffer, checkChain: false, extendedMode: true },
      crypto,
    );
    if (signatureVerified !== true || !signerCertificate) return null;
    return isForTimeStamps(signerCertificate) ? signerCertificate : null;
  } catch {
    return null;
  }
}

function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(FOR_TIME_STAMPS);
}

/** `commonName`, `organizationName` of X.520. */
const NAMES: readonly string[] = ['2.5.4.3', '2.5.4.10'];

function nameOf({ subject }: Certificate): string {
  const words = NAMES.flatMap((type) =>
    subject.typesAndValues.filter((each) => each.type === type).map(({ value }) => value.valueBlock.value),
  );
  return words.join(', ').slice(0, LONGEST);
}
