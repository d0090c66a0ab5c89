import type { PersonalClass, TokenTable } from '../../contract/redaction.ts';
import type { Sighting } from './sighting.ts';

/** What the tokens of a class are called: read by people, so a word and a number. */
const SERIES: Readonly<Record<PersonalClass, string>> = {
  'sender-local-part': 'person',
  'recipient-local-part': 'person',
  'other-address': 'other',
  'person-name': 'name',
  'author-computer': 'computer',
  account: 'account',
  subject: 'subject',
  secret: 'secret',
  'file-name': 'source',
  'own-rule': 'hidden',
};

/**
 * A token for each value, numbered by first appearance: `person-1@bakery.example`, the domain kept, for it says whose
 * mail it is. Values that an earlier issue had keep theirs, and its numbers are not given again.
 */
export function tokensFor(
  sightings: readonly Sighting[],
  earlier: TokenTable['tokens'] = [],
): TokenTable['tokens'] {
  const known = new Map(earlier.map((entry) => [entry.value.toLowerCase(), entry]));
  const last = new Map<string, number>();
  for (const { token } of earlier) {
    const [, series = '', number = '0'] = /^([a-z]+)-(\d{1,7})/.exec(token) ?? [];
    last.set(series, Math.max(last.get(series) ?? 0, Number(number)));
  }
  const tokens = sightings.map(({ value, class: personal }) => {
    const before = known.get(value.toLowerCase());
    if (before !== undefined) return { token: before.token, value, class: personal };
    const series = SERIES[personal];
    const number = (last.get(series) ?? 0) + 1;
    last.set(series, number);
    return { token: `${series}-${number}${endingOf(value, personal)}`, value, class: personal };
  });
  const shown = new Set(tokens.map(({ value }) => value.toLowerCase()));
  return [...tokens, ...earlier.filter(({ value }) => !shown.has(value.toLowerCase()))];
}

function endingOf(value: string, personal: PersonalClass): string {
  if (personal === 'file-name') return /\.[a-z0-9]{1,8}$/i.exec(value)?.[0].toLowerCase() ?? '';
  const at = personal === 'subject' || personal === 'person-name' ? -1 : value.lastIndexOf('@');
  return at < 0 ? '' : value.slice(at).toLowerCase();
}
