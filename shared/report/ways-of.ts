import type { Chain, ChainHop } from '../evidence/chain.ts';
import { chainOfCopy, chainsOf } from '../evidence/chains.ts';
import { isLocal, isSubmission } from '../evidence/submission.ts';
import type { Fact } from '../intake/fact.ts';
import type { Sentences } from '../language/sentences.ts';
import type { Hop } from '../mail/hop.ts';
import type { Matter } from './matter.ts';
import { writtenClock } from './written-time.ts';

/** One way of one mail, a row a Received stamp, oldest first, in the words of the matter. */
export interface ToldWay {
  readonly of: Chain['of'];
  readonly title: string;
  /** How many stamps, and the time from the first to the last, signed. */
  readonly count: string;
  readonly stamps: readonly {
    readonly by: string;
    readonly from: string;
    /** In UTC, and the clock as written where it reads differently. */
    readonly at: string;
    /** In UTC alone, where the words as written are at hand. */
    readonly utc: string;
    readonly delay: string;
    readonly trust: ChainHop['trust'];
    readonly trustLabel: string;
    readonly stamp: Fact<string>;
  }[];
}

/**
 * The failed mail's way, the bounce's way back, and the way of a copy that arrived; a way without a stamp is
 * left out. `author`: whether the computer that the mail was written on may be named (a receiver has no use
 * for it, and it is the person's own).
 */
export function waysOf(matter: Matter, author: 'named' | 'left-out'): readonly ToldWay[] {
  const { lead, incident, words } = matter;
  const pair = incident.received[0];
  const copies = matter.case.readings.flatMap(({ received }) => received);
  const copy = copies.find(({ source }) => source === pair?.copySource);
  const refuser = lead.bounce.remoteHost?.value;
  const now = Date.parse(matter.case.at);
  const arrived = copy === undefined ? [] : [chainOfCopy(copy, refuser === undefined ? [] : [refuser], now)];
  return [...chainsOf(lead.bounce, now), ...arrived]
    .filter(({ hops }) => hops.length > 0)
    .map((chain) => ({
      of: chain.of,
      title: words.ways.of[chain.of],
      count: countOf(chain, words),
      stamps: chain.hops.map((link) => told(chain.of, link, matter, author)),
    }));
}

function told(
  of: Chain['of'],
  link: ChainHop,
  matter: Matter,
  author: 'named' | 'left-out',
): ToldWay['stamps'][number] {
  const { hop } = link;
  const { ways, document, format } = matter.words;
  return {
    by: hop.by?.value ?? ways.unknownHost,
    from: (author === 'left-out' ? leftOutOf(of, hop, matter) : null) ?? peerOf(link, matter),
    at: hop.at === null ? document.none : writtenClock(hop.at.value, matter.words),
    utc: hop.at === null ? document.none : matter.words.format.utc(hop.at.value.epoch),
    delay: delayOf(link, matter),
    trust: link.trust,
    trustLabel: format.apart([ways.trust[link.trust], ...link.doubts.map((doubt) => ways.doubts[doubt])]),
    stamp: hop.stamp,
  };
}

/**
 * What stands in the place of a person's computer or account; null where the peer is neither. A notice is
 * handed in by the mail system's own user (`from mailnull by … with local`), who is nobody.
 */
function leftOutOf(of: Chain['of'], hop: Hop, { words }: Matter): string | null {
  if (isSubmission(hop)) return words.ways.leftOut;
  return of !== 'notice' && isLocal(hop) ? words.ways.accountLeftOut : null;
}

/** What the stamping host saw, then what the peer called itself. */
function peerOf({ hop, internal }: ChainHop, { words }: Matter): string {
  const { ways } = words;
  const seen = [hop.reverseName?.value, hop.ip === null ? undefined : `[${hop.ip.value}]`];
  const claimed = hop.helo !== null && hop.helo.value !== hop.reverseName?.value ? hop.helo.value : null;
  const parts = [
    seen.filter((part) => part !== undefined).join(' '),
    claimed === null ? '' : hop.ip === null ? claimed : ways.calls(claimed),
    internal ? ways.internal : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? ways.itself : parts.join(', ');
}

function countOf({ hops, total }: Chain, { ways, format }: Sentences): string {
  const stamps = ways.count(hops.length);
  return total === null ? stamps : ways.total(stamps, `${total < 0 ? '−' : ''}${format.duration(total)}`);
}

/** Signed and never rounded to nothing: a negative wait shows a clock that is off. */
function delayOf({ delay, since, hop }: ChainHop, { words }: Matter): string {
  if (delay === null) return words.document.none;
  const { format, ways } = words;
  const time = format.duration(delay);
  if (delay >= 0) return time;
  return ways.skew(time, since?.by?.value ?? ways.unknownHost, hop.by?.value ?? ways.unknownHost);
}
