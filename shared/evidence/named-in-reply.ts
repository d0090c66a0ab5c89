import type { Fact } from '../intake/fact.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { readIp } from './ip-address.ts';
import type { SendingIp } from './sending-ip.ts';
import { isSubmission } from './submission.ts';

/**
 * The sending address where the refusing host names it: "Client host [192.0.2.1] blocked", "Messages from
 * 192.0.2.1 temporarily deferred". It is what that host saw, so nothing is surer. Less sure: one of several
 * addresses that the words introduce as the client's, or one that only stands in the look-up link.
 */
export function namedInReply(bounce: Bounce): SendingIp | null {
  const strangers = knownOthers(bounce);
  const named = bounce.replies
    .filter(({ author }) => author === 'receiver')
    .flatMap(({ text }) => addressesIn(text).filter(({ value }) => !strangers.has(value)));
  return (
    theOnly(
      named.filter(({ place }) => place !== 'link'),
      'high',
    ) ??
    theOnly(
      named.filter(({ place }) => place === 'introduced'),
      'moderate',
    ) ??
    (named.every(({ place }) => place === 'link') ? theOnly(named, 'moderate') : null)
  );
}

function theOnly(named: readonly Named[], confidence: SendingIp['confidence']): SendingIp | null {
  const [first] = named;
  if (first === undefined || named.some(({ value }) => value !== first.value)) return null;
  return { value: first.value, confidence, basis: 'named-in-reply', fact: first.words };
}

interface Named {
  readonly value: string;
  readonly place: 'introduced' | 'text' | 'link';
  readonly words: Fact<string>;
}

/** Addresses that stand in the notice and belong to someone else: the refusing hosts, the author's computer. */
function knownOthers(bounce: Bounce): ReadonlySet<string> {
  const facts = [
    bounce.remoteIp,
    ...bounce.replies.map(({ ip }: Reply) => ip),
    ...bounce.attempts.map(({ ip }) => ip),
    ...(bounce.returned?.hops ?? []).filter(isSubmission).map(({ ip }) => ip),
  ];
  return new Set(facts.flatMap((fact) => (fact && readIp(fact.value)?.value) ?? []));
}

const CANDIDATE =
  /(?<![\w.])\[?(?:ipv6:)?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\w:]|\.\w)/gi;

/** Addresses that the text only gives as an example, and hosts of links, are left out. */
function addressesIn(text: Fact<string>): readonly Named[] {
  const links = [...text.value.matchAll(LINK)].map((link) => ({
    host: link.index + (link[1]?.length ?? 0),
    end: link.index + link[0].length,
    start: link.index,
  }));
  return [...text.value.matchAll(CANDIDATE)].flatMap((match) => {
    const address = readIp(match[0]);
    const before = text.value.slice(Math.max(0, match.index - 48), match.index);
    const link = links.find(({ start, end }) => match.index >= start && match.index < end);
    if (!address?.reachable || EXAMPLE.test(before) || (link && match.index < link.host)) return [];
    const place = link ? 'link' : CLIENT.test(before) ? 'introduced' : 'text';
    return [{ value: address.value, place, words: text } as const];
  });
}

/** Group 1 is scheme and authority: an address there is the help page's own. */
const LINK = /(\bhttps?:\/\/[^\s/?#"<>]{1,253})[^\s"<>]{0,1000}/gi;

const EXAMPLE =
  /(?:\be\.\s?g\.|\bfor example|\bfor instance|\bexample:|\bsuch as|\bz\.\s?b\.|\bpar exemple|\bp\.\s?ej\.)[^.;]{0,24}$/i;

const CLIENT =
  /(?:\bfrom|\bclient|\bhost|\bsender|\byour?|\bip(?: address)?|\baddress|\bserver)[\s:=([]{0,4}(?:\w{1,12}[\s:=([]{1,3}){0,2}$/i;
