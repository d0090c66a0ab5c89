import { formatOf } from '../format.ts';

const format = formatOf('en');
const ids = (list: string) => (list === '' ? '' : ` (${list})`);
const before = (value: string | null) => (value === null ? 'not known before' : `before: ${value}`);

/** What a later issue of a letter says has changed. `ids`: queue IDs, or empty. */
export const reissue = {
  heading: (version: number, date: string) => `Since version ${version} of ${date}`,
  nothing: 'Nothing has changed; this is a reminder.',
  more: (n: number) =>
    format.plural(n, {
      one: 'One more change is in facts.json.',
      other: `${format.number(n)} more changes are in facts.json.`,
    }),
  manifest: (sha256: string) => `SHA-256 of that version’s list of files: ${sha256}`,
  mailsAdded: (n: number, list: string) =>
    `${format.plural(n, { one: 'One more bounce', other: `${format.number(n)} more bounces` })}${ids(list)}.`,
  mailsGone: (n: number, list: string) =>
    `${format.plural(n, { one: 'One bounce is', other: `${format.number(n)} bounces are` })} no longer counted${ids(list)}.`,
  sendingIp: (was: string | null, now: string | null) =>
    now === null
      ? `The sending IP address is no longer shown (${before(was)}).`
      : `The sending IP address is now ${now} (${before(was)}).`,
  operator: (was: string | null, now: string | null) =>
    now === null
      ? `The operator is no longer known (${before(was)}).`
      : `The operator is now ${now} (${before(was)}).`,
  cause: (sentence: string) => `The cause is now held to be another one: ${sentence}`,
  asksAdded: (n: number, list: string) =>
    format.plural(n, { one: `New: question ${list}.`, other: `New: questions ${list}.` }),
  asksGone: (n: number, list: string) =>
    format.plural(n, {
      one: `No longer asked: question ${list} of that version.`,
      other: `No longer asked: questions ${list} of that version.`,
    }),
  statementAdded: (text: string) => `New from the sender: ${text}`,
  statementGone: (text: string) => `Withdrawn by the sender: ${text}`,
  rules: (was: string, now: string) => `Read again with rules ${now} (before: ${was}).`,
};
