import type { Fact } from '../intake/fact.ts';
import type { Hop } from '../mail/hop.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { ownStamps } from './boundary.ts';
import type { Chain, ChainHop } from './chain.ts';
import { doubtsAbout } from './hop-doubt.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';

/**
 * The failed mail's way, then the bounce's way back, each oldest stamp first; a chain without a stamp is
 * there and empty. The mailbox that the notice came from vouches for the second, the host that wrote the
 * notice for the first. `now`: milliseconds since 1970, to know stamps from the future by.
 */
export function chainsOf(bounce: Bounce, now: number | null = null): readonly Chain[] {
  const outward = bounce.returned?.hops ?? [];
  const back = bounce.notice.hops;
  const writer = bounce.reportingMta ?? newestStamper(outward);
  return [
    { of: 'failed-mail', ...chained(outward, side(writer), now) },
    { of: 'notice', ...chained(back, side(newestStamper(back)), now) },
  ];
}

/**
 * The way of a mail that arrived. `receivers`: further hosts known to be the receiving side's, such as the
 * host that refused other mails of the case (a mailbox provider often takes mail through another's MX).
 */
export function chainOfCopy(
  copy: ReceivedCopy,
  receivers: readonly string[] = [],
  now: number | null = null,
): Chain {
  const own = side(newestStamper(copy.hops));
  for (const host of receivers) own.add(hostKin(host));
  return { of: 'received-copy', ...chained(copy.hops, own, now) };
}

function newestStamper(hops: readonly Hop[]): Fact<string> | null {
  return hops[0]?.by ?? null;
}

function side(host: Fact<string> | null): Set<string> {
  return new Set(host === null ? [] : [hostKin(host.value)]);
}

function chained(
  newestFirst: readonly Hop[],
  own: ReadonlySet<string>,
  now: number | null,
): Pick<Chain, 'hops' | 'total'> {
  const verified = ownStamps(newestFirst, own);
  const links: ChainHop[] = [];
  let before: { readonly hop: Hop; readonly at: number } | null = null;
  for (const [index, hop] of [...newestFirst.entries()].reverse()) {
    const at: number | null = hop.at?.value.epoch ?? null;
    const since: typeof before = at === null ? null : before;
    links.push({
      hop,
      // A host's own stamp stands on top of the mail; under its fields anything can have been written.
      trust: index < verified && !hop.belowMessage ? 'verified' : 'claimed',
      delay: at === null || since === null ? null : at - since.at,
      since: since?.hop ?? null,
      internal: hop.ip !== null && (readIp(hop.ip.value)?.internal ?? false),
      doubts: doubtsAbout(hop, newestFirst[index + 1] ?? null, now),
    });
    before = at === null ? before : { hop, at };
  }
  return { hops: links, total: totalOf(newestFirst) };
}

function totalOf(newestFirst: readonly Hop[]): number | null {
  const dated = newestFirst.flatMap(({ at }) => at?.value.epoch ?? []);
  const [last] = dated;
  const first = dated.at(-1);
  return last === undefined || first === undefined || dated.length < 2 ? null : last - first;
}
