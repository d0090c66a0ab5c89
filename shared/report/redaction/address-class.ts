import type { PersonalClass } from '../../contract/redaction.ts';

/**
 * Senders that hold more than a mailbox: SRS (`SRS0=hash=tt=domain=user`), BATV (`prvs=tag=user`), and VERP
 * with a recipient (`bounces+user=domain`) or a number inside, which opens that list's unsubscription.
 */
const HOLDS_MORE =
  /^(?:srs[01][=+-]|prvs=|msprvs1=|btv1==|(?:[a-z0-9._-]{0,40}[-+.])?(?:bounces?|return|unsub(?:scribe)?|owner|verp)[-+.=][^@]{0,20}[0-9=])|[^=]=[^=]+\.[a-z]{2,}$/i;

/** The class of an address: what it is used for, or a secret where it was made for one mail. */
export function addressClass(address: string, use: PersonalClass): PersonalClass {
  return HOLDS_MORE.test(address.slice(0, address.lastIndexOf('@'))) ? 'secret' : use;
}
