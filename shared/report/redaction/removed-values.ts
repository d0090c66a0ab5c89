import type { Profile, RemovedValue, TokenTable } from '../../contract/redaction.ts';
import { isPlainWord } from '../leaks/plain-words.ts';
import { holdsWord } from './holds-word.ts';
import { REMOVED } from './replacer.ts';
import { isTelling } from './role-names.ts';

/** By themselves too short to be told from a word or a number of something else. */
const SHORTEST = 4;

/**
 * What a profile takes out of a case's values, each in the forms in which it says the same: a telling local part
 * also without its domain, a name also with its family name first. A value by itself that is a word of a host's or
 * a domain's name (an account `bakery` of bakery.example) tells no more than that name, which stays.
 */
export function removedValues(
  tokens: TokenTable['tokens'],
  { treat }: Profile,
  kept: readonly string[],
): readonly RemovedValue[] {
  const stays = new Set(kept.map((value) => value.toLowerCase()));
  const isKept = (value: string) =>
    stays.has(value.toLowerCase()) || kept.some((each) => holdsWord(each, value));
  return tokens.flatMap((entry) => {
    const treatment = treat[entry.class];
    if (treatment === 'keep' || stays.has(entry.value.toLowerCase())) return [];
    const token = treatment === 'token' ? entry.token : null;
    return formsOf(entry.value, token, entry.class).filter(
      ({ value }) => value.includes('@') || !isKept(value),
    );
  });
}

function formsOf(
  value: string,
  token: string | null,
  personal: RemovedValue['class'],
): readonly RemovedValue[] {
  const form = (words: string, instead: string | null): RemovedValue => ({
    value: words,
    class: personal,
    token: instead,
  });
  if (personal === 'person-name') return namesOf(value).map((name) => form(name, token));
  if (personal === 'own-rule' || personal === 'subject' || personal === 'file-name')
    return [form(value, token)];
  if (/^\p{L}+$/u.test(value))
    return inPlace(value).map(([before, after]) =>
      form(before + value + after, before + (token ?? REMOVED) + after),
    );
  const at = value.lastIndexOf('@');
  if (at <= 0) return value.length < SHORTEST || isPlainWord(value) ? [] : [form(value, token)];
  const local = value.slice(0, at);
  const bare = token?.slice(0, token.lastIndexOf('@')) ?? null;
  return [form(value, token), ...(isTelling(local) ? [form(local, bare)] : [])];
}

/**
 * A computer or a login that reads like a word (`counter`, `desk`) is one only where mail systems write computers and
 * logins; in a sentence it is the word.
 */
function inPlace(value: string): readonly (readonly [string, string])[] {
  const before = [
    'helo=',
    'HELO ',
    'EHLO ',
    'from ',
    'H=',
    'U=',
    'user=',
    'user=<',
    'login:',
    'plain:',
    'sasl_username=',
  ];
  const wrapped = [
    ['(', ')'],
    ['[', ']'],
  ] as const;
  return value.length < 2 ? [] : [...before.map((sign) => [sign, ''] as const), ...wrapped];
}

/** A name of one western word ("Support", "Rose") is a word; it goes only beside its address. */
function namesOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  if (words.length === 1)
    return /^[\p{Script=Latin}\p{P}\p{N}]+$/u.test(name) || name.length < 2 ? [] : [name];
  const [first, last] = words;
  return words.length === 2 && !name.includes(',') ? [name, `${last}, ${first}`] : [name];
}
