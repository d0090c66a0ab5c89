import type { Facts } from '../../contract/facts.ts';
import type { Change, Issue, IssuedLetter, Since } from '../../contract/issue.ts';
import { factsKept, wordsOf } from './issue-of.ts';
import { mailKey } from './mail-key.ts';

/**
 * What is otherwise in a letter than in the same reader's letter of an earlier issue; null where that issue had
 * none for this reader. Asks and statements are compared only where both are in one language.
 */
export function changesSince(before: Issue, facts: Facts): Since | null {
  const letter = before.letters.find(({ to }) => to === facts.to);
  if (letter === undefined) return null;
  return {
    version: before.request.version,
    at: before.at,
    manifest: letter.manifest,
    changes: [
      ...valuesChanged(before, factsKept(facts)),
      ...(before.language === facts.language ? wordsChanged(letter, wordsOf(facts)) : []),
    ],
  };
}

function valuesChanged(before: Issue, now: Omit<Issue, 'letters'>): readonly Change[] {
  const changed = (kind: 'sending-ip' | 'operator' | 'rules', a: string | null, b: string | null) =>
    a === b ? [] : [{ kind, before: a, now: b }];
  return [
    ...mailsChanged('mails-added', now.mails, before.mails),
    ...mailsChanged('mails-gone', before.mails, now.mails),
    ...changed('sending-ip', before.sendingIp, now.sendingIp),
    ...changed('operator', before.operator, now.operator),
    ...(before.cause === now.cause ? [] : [{ kind: 'cause' as const, before: before.cause, now: now.cause }]),
    ...changed('rules', before.rules, now.rules),
  ];
}

/** Those of `here` that are not there; one queue ID can stand for many recipients, so each counts once. */
function mailsChanged(
  kind: 'mails-added' | 'mails-gone',
  here: Issue['mails'],
  there: Issue['mails'],
): readonly Change[] {
  const left = new Map<string, number>();
  for (const mail of there) left.set(mailKey(mail), (left.get(mailKey(mail)) ?? 0) + 1);
  const more = here.filter((mail) => {
    const n = left.get(mailKey(mail)) ?? 0;
    left.set(mailKey(mail), n - 1);
    return n <= 0;
  });
  if (more.length === 0) return [];
  const queueIds = [...new Set(more.flatMap(({ queueId }) => queueId ?? []))];
  return [{ kind, count: more.length, queueIds }];
}

type Words = Pick<IssuedLetter, 'asks' | 'statements'>;

function wordsChanged(before: Words, now: Words): readonly Change[] {
  return [
    ...more(now.statements, before.statements).map(({ text }) => ({
      kind: 'statement-added' as const,
      text,
    })),
    ...more(before.statements, now.statements).map(({ text }) => ({ kind: 'statement-gone' as const, text })),
    ...more(now.asks, before.asks, withoutNumbers).map((ask) => ({ kind: 'ask-added' as const, ...ask })),
    ...more(before.asks, now.asks, withoutNumbers).map((ask) => ({ kind: 'ask-gone' as const, ...ask })),
  ];
}

/** Texts of `here` that are not there, each with its number. */
function more(here: readonly string[], there: readonly string[], key = (text: string) => text) {
  const known = new Set(there.map(key));
  return here.map((text, i) => ({ number: i + 1, text })).filter(({ text }) => !known.has(key(text)));
}

/** A question stays the same when a later mail moves the times in it. */
const withoutNumbers = (text: string): string => text.replace(/\S{0,60}\d\S{0,60}/g, '#');
