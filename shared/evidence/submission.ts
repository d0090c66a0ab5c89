import type { Hop } from '../mail/hop.ts';

/**
 * Whether the peer was a person's program or device: an authenticated client, which RFC 3848 marks by a final
 * "A". Sendmail writes plain ESMTP and `(authenticated bits=0)`, older Postfix `(Authenticated sender: …)`.
 */
export function isSubmission({ protocol, stamp }: Hop): boolean {
  if (protocol !== null && /^(?:utf8)?(?:e?smtp|lmtp)s?a$|^https?$/i.test(protocol.value)) return true;
  return /\(authenticated (?:bits=|sender:)/i.test(stamp.value);
}

/** Whether a user of the stamping host handed the mail in: Exim's `from bakery by … with local`. */
export const isLocal = ({ protocol, helo, ip }: Hop): boolean =>
  protocol !== null && /^local$/i.test(protocol.value) && helo !== null && ip === null;
