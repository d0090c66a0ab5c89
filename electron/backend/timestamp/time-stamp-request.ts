import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

/** id-sha256 of RFC 8017 appendix B.1. */
export const SHA256 = '2.16.840.1.101.3.4.2.1';

/**
 * A request for a time stamp (RFC 3161 section 2.4.1) as DER. It holds the hash, the nonce and the wish for the
 * authority's certificate; nothing else of the person or the pack.
 * @param hash SHA-256, 32 bytes
 * @param nonce its first bit clear, the next one set, so that it is a positive number of this length
 */
export function timeStampRequest(hash: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(hash).buffer }),
    }),
    nonce: new Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}
