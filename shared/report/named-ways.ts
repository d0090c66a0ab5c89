import type { Matter } from './matter.ts';
import { receiverReply } from './voices.ts';

/** More than these are links to terms and privacy pages. */
const SHOWN = 2;

/** A page or a mail address; no brackets or quotes, which stand around one. */
const WAY = /https?:\/\/[^\s<>"'()[\]]{4,200}|[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/gi;

/**
 * Where the refusing words themselves send their reader: pages and addresses of a desk, in the order in which they
 * stand. The mail's own addresses, which many servers repeat, are none.
 */
export function namedWays({ lead, mails }: Matter): readonly string[] {
  const words = receiverReply(lead)?.text.value ?? '';
  const own = new Set(
    [lead, ...mails].flatMap(({ bounce }) =>
      [bounce.recipient, bounce.returned?.from, bounce.returned?.returnPath, bounce.returned?.to].flatMap(
        (fact) => (fact === null || fact === undefined ? [] : [fact.value.toLowerCase()]),
      ),
    ),
  );
  const ways = [...words.matchAll(WAY)].map(([way]) => way.replace(/[.,;:!?]{1,5}$/, ''));
  return [...new Set(ways)].filter((way) => !mentions(own, way.toLowerCase())).slice(0, SHOWN);
}

/** A link may carry the recipient's address too: it is that mail's, and no way for a request. */
const mentions = (own: ReadonlySet<string>, way: string): boolean =>
  [...own].some((address) => way.includes(address) || (way.includes('@') && address.includes(way)));
