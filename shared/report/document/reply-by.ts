import type { Draft } from './draft.ts';

/** Days that an addressee is given; a desk needs a working week. */
const DAYS_TO_REPLY = 7;

/** The day by which an answer is asked for: the person's, else a week after the case was looked at. */
export function replyBy({ matter }: Draft): string {
  const { case: c, words } = matter;
  const stated = c.statements.replyBy;
  const epoch = stated === undefined ? Number.NaN : Date.parse(stated);
  if (stated !== undefined && Number.isNaN(epoch)) return stated;
  return words.format.date(Number.isNaN(epoch) ? Date.parse(c.at) + DAYS_TO_REPLY * 86_400_000 : epoch);
}
