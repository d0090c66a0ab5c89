import type { ProfileChanges, RemovedValue, TokenTable } from '../../contract/redaction.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Case } from '../../evidence/case.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { encodedLines } from './encoded-lines.ts';
import { holdsAnyForm } from './holds-any-form.ts';
import { holdsWord } from './holds-word.ts';
import { knownDesks } from './known-desks.ts';
import { linesHolding } from './lines-holding.ts';
import { lockedValues } from './locked-values.ts';
import { namesIn } from './names-in.ts';
import { personalOf } from './personal-of.ts';
import { profileFor, type Reader } from './profile-for.ts';
import type { Redaction, RedactionResult, Refusal } from './redaction.ts';
import { removedValues } from './removed-values.ts';
import { REMOVED, replacerOf } from './replacer.ts';
import { tellingNames } from './telling-names.ts';
import { tokensFor } from './tokens.ts';
import { withoutEncoded } from './without-encoded.ts';

export interface RedactionInput {
  readonly case: Case;
  readonly to: Reader;
  readonly knowledge: Knowledge;
  readonly changes?: ProfileChanges | undefined;
  /** Of an earlier issue, so that the same value keeps its token. */
  readonly earlier?: TokenTable['tokens'] | undefined;
}

/**
 * What is taken out for one reader. The same case gives the same token for the same value to every reader. A profile
 * that takes out what is locked, without saying that it means to, is refused.
 */
export function redactionOf({ case: c, to, knowledge, changes, earlier }: RedactionInput): RedactionResult {
  const profile = profileFor(to, changes);
  const overridden = new Set(profile.overrides.map(({ locked }) => locked));
  const own = profile.values.filter(({ treat }) => treat !== 'keep');
  const all = lockedValues(c);
  const refused: Refusal[] = own.flatMap(({ value }) => {
    const against = all.find(({ locked, value: each }) => !overridden.has(locked) && holdsWord(each, value));
    return against === undefined ? [] : [{ locked: against.locked, value }];
  });
  if (refused.length > 0) return { ok: false, refused };

  const stays = all.filter(
    ({ locked, value }) => PLANTED.has(locked) && !own.some((o) => holdsWord(value, o.value)),
  );
  const wanted = profile.values.filter(({ treat }) => treat === 'keep').map(({ value }) => value);
  const given = to === 'forum' || changes?.base === 'forum' ? [] : contactOf(c.statements);
  const kept = [...stays.map(({ value }) => value), ...knownDesks(c, knowledge), ...wanted, ...given];

  // Also for a reader who keeps them: the key is the same for all.
  const named = (changes?.values ?? []).filter(({ treat }) => treat !== 'keep').map(({ value }) => value);
  const tokens = tokensOf(c, named, earlier);
  const removed = to === 'own' ? [] : [...ownValues(own, tokens), ...removedValues(tokens, profile, kept)];
  return { ok: true, redaction: built(to, profile, removed, tokens, kept, c) };
}

/** Locked values that are whole words of their own; a reply holds addresses, and a time is no word. */
const PLANTED: ReadonlySet<string> = new Set([
  'sending-ip',
  'receiving-host',
  'helo',
  'operator-token',
  'queue-ids',
  'domains',
]);

/** Who is to be answered is not hidden from the one who is to answer. */
function contactOf({ contact }: Statements): readonly string[] {
  return [contact?.name, contact?.organisation, contact?.email, contact?.phone].flatMap(
    (value) => value ?? [],
  );
}

function tokensOf(c: Case, own: readonly string[], earlier: TokenTable['tokens'] | undefined) {
  const personal = personalOf(c);
  const names = tellingNames(c.sources, personal);
  const said = own.map((value) => ({ value, class: 'own-rule' as const, source: '', at: 0 }));
  const listed = new Set(own.map((value) => value.toLowerCase()));
  return tokensFor(
    [...personal.filter(({ value }) => !listed.has(value.toLowerCase())), ...names, ...said],
    earlier,
  );
}

function ownValues(
  own: readonly { readonly value: string; readonly treat: string }[],
  tokens: TokenTable['tokens'],
): readonly RemovedValue[] {
  const byValue = new Map(tokens.map(({ value, token }) => [value.toLowerCase(), token]));
  return own.map(({ value, treat }) => ({
    value,
    class: 'own-rule',
    token: treat === 'token' ? (byValue.get(value.toLowerCase()) ?? null) : null,
  }));
}

function built(
  to: Reader,
  profile: Redaction['profile'],
  removed: readonly RemovedValue[],
  tokens: TokenTable['tokens'],
  kept: readonly string[],
  c: Case,
): Redaction {
  const shown = tokens.filter((each) => profile.treat[each.class] === 'keep').map(({ value }) => value);
  const about = { to, profile, removed, kept: [...kept, ...shown], tokens };
  if (removed.length === 0) {
    return { ...about, text: (text) => ({ text, at: [] }), hidden: () => new Set() };
  }
  const text = replacerOf([...besideAddress(c, profile, removed, tokens), ...removed], kept);
  const holds = holdsAnyForm(removed, about.kept);
  return {
    ...about,
    text: withoutEncoded(text, holds),
    hidden: (lines) => new Set([...encodedLines(lines, text), ...linesHolding(lines, text, holds)]),
  };
}

/** `Sue <sue@…>`: a name that is a common word is taken out where it stands before its address. */
function besideAddress(
  c: Case,
  { treat }: Redaction['profile'],
  removed: readonly RemovedValue[],
  tokens: TokenTable['tokens'],
): readonly RemovedValue[] {
  if (treat['person-name'] === 'keep') return [];
  const instead = new Map(removed.map(({ value, token }) => [value.toLowerCase(), token ?? REMOVED]));
  const names = new Map(tokens.map(({ value, token }) => [value.toLowerCase(), token]));
  return c.sources.flatMap(namesIn).flatMap(({ name, address }) => {
    const token = treat['person-name'] === 'token' ? (names.get(name.toLowerCase()) ?? REMOVED) : REMOVED;
    const written = `<${instead.get(address.toLowerCase()) ?? address}>`;
    return [`"${name}" <${address}>`, `${name} <${address}>`].map((value) => ({
      value,
      class: 'person-name' as const,
      token: `${token} ${written}`,
    }));
  });
}
