import { opensAsDnsSnapshot } from '../../intake/dns-snapshot.ts';
import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import { addressClass } from './address-class.ts';
import { addressesIn } from './addresses-in.ts';
import type { IsFragment } from './is-fragment.ts';
import { isSystemName } from './role-names.ts';
import type { Sighting } from './sighting.ts';

/** An identifier of a mail and no mailbox: after the field or the log's word for it, or in a list of such (RFC 5322 section 3.6.4). */
const BEFORE_ID =
  /(?:(?:message-?id|references|in-reply-to|content-id|x-[a-z-]{1,30}-id)["']?\s{0,4}[:=]\s{0,4}<?|\bid=<?|@[^\s<>@]{1,70}>\s{1,4}<)$/i;

/** Addresses in the bytes that no fact speaks of: other customers in a log, further recipients, signatures. */
export function sourceSightings(source: Source, isFragment: IsFragment): readonly Sighting[] {
  // What the DNS answers is public.
  if (opensAsDnsSnapshot(latin1(source.bytes.subarray(0, 64)))) return [];
  return addressesIn(source).flatMap(({ address, at, before }) =>
    BEFORE_ID.test(before) || isFragment(address) || isSystemName(address.slice(0, address.lastIndexOf('@')))
      ? []
      : [{ value: address, class: addressClass(address, 'other-address'), source: source.id, at }],
  );
}
