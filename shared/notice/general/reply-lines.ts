import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { AddressBlock } from '../address-blocks.ts';

/** A reply in the middle of a line: both codes, or the code and a word. */
const REPLY = /(?<![\d.:/-])[45][0-7]\d[ -](?:#?[245]\.\d{1,3}\.\d{1,3}\b|(?=["'(<]?[A-Za-z]))/;
/** What parts the columns of a list that somebody made: dashes, bars, arrows, tabs, commas, brackets. */
const PARTED =
  /(?:[ \t][-–—→|>]{1,2}|[,;|\t(:→=]|[ \t](?:for|to|an|pour|para|per|voor|dla|для))[ \t]{0,8}[<"']{0,2}$/u;
const ENDS = /^[>"')\]|.,; \t]{0,12}$/;
/** A line is about one recipient, and no one line makes a list. */
const FEW = 2;
const MAX_LINE = 1000;
const MAX_LINES = 2000;

function blockIn(line: TracedText): AddressBlock | null {
  if (line.length > MAX_LINE || !line.text.includes('@')) return null;
  const [address, second] = line.matchAll(ADDRESS);
  const reply = address === undefined || second !== undefined ? null : line.exec(REPLY);
  if (address === undefined || reply === null) return null;
  const last = address.index > reply.index && ENDS.test(line.text.slice(address.end));
  const parting = last ? PARTED.exec(line.text.slice(0, address.index)) : null;
  // "<user@example.net>: 550 …" and an address inside the reply's own words leave the line whole.
  const to = parting?.index ?? line.length;
  if (
    address.end <= reply.index &&
    !PARTED.test(line.text.slice(address.end, reply.index)) &&
    address.index > 0
  )
    return null;
  const detail = line.slice(reply.index, to).trim();
  return { address: address.whole, detail, whole: line };
}

/**
 * A list that somebody made of bounces: on each line one address and one reply, in either order. One line alone
 * is anybody's sentence; where the same address comes again it is that of one who is asked.
 */
export function replyLines(text: TracedText): readonly AddressBlock[] {
  if (!text.text.includes('\n')) return [];
  const blocks = text
    .lines()
    .slice(0, MAX_LINES)
    .flatMap((line) => blockIn(line) ?? []);
  const different = new Set(blocks.map(({ address }) => address.text.toLowerCase()));
  return different.size >= FEW && different.size === blocks.length ? blocks : [];
}
