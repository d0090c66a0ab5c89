import { z } from 'zod';
import type { Span } from '../../contract/span.ts';

/** Why a signature did not pass, or could not be checked. */
export const signatureReasonSchema = z.enum([
  'body-changed',
  'wrong',
  'no-key',
  'bad-key',
  'weak-key',
  'expired',
  'broken-chain',
  'no-answer',
  'other',
]);
export type SignatureReason = z.infer<typeof signatureReasonSchema>;

/** What the check of one signature of a mail that arrived came to (RFC 6376 DKIM, RFC 8617 ARC). */
export interface SignatureCheck {
  readonly kind: 'dkim' | 'arc';
  /** The domain that signed. */
  readonly domain: string;
  readonly selector: string;
  /** `unchecked`: the key was not to be had; that says nothing of the signature. */
  readonly result: 'pass' | 'fail' | 'unchecked';
  /** Null where it passed. */
  readonly reason: SignatureReason | null;
  /** Domain of the From field. */
  readonly from: string;
  /** Whether the signing domain is of the same organisation as From (RFC 7489 section 3.1.1). Always false of ARC. */
  readonly aligned: boolean;
  /** SHA-256 of the source that holds the copy, and where in it the copy stands. */
  readonly copy: { readonly sha256: string; readonly start: number; readonly end: number };
}

/** One with where its entry stands in a look-up. */
export interface KeptSignatureCheck extends SignatureCheck {
  readonly span: Span;
}

/** The name under which the signer's public key stands. */
export const keyName = ({ selector, domain }: Pick<SignatureCheck, 'selector' | 'domain'>): string =>
  `${selector}._domainkey.${domain}`.toLowerCase();
