import type { Language } from '../../contract/language-code.ts';
import type { Statements } from '../../contract/statements.ts';
import type { ToneHint } from '../../contract/tone-hint.ts';
import { speak } from '../../language/speak.ts';
import { toneIn } from './tone-in.ts';

/**
 * Who says what a request must not hold: those who answer such requests. Word to the Wise on asking for
 * a removal (2008-04, 2010-07, 2014-02, 2017-01); Mailchimp (2007).
 */
const SOURCE = 'Word to the Wise (2008, 2010, 2014, 2017); Mailchimp (2007)';

/**
 * Hints at the tone of what the person says, by the statement they stand in; each words of a field once. Nothing is
 * changed and nothing is stopped.
 */
export function toneHints(statements: Statements, language: Language): readonly ToneHint[] {
  const { tone } = speak(language);
  return textsOf(statements).flatMap(({ field, text }) => {
    const seen = new Set<string>();
    return toneIn(text).flatMap(({ kind, words }) => {
      const key = `${kind} ${words.toLowerCase()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ field, kind, words, ...tone.kinds[kind], source: SOURCE }];
    });
  });
}

interface Text {
  readonly field: string;
  readonly text: string;
}

/** What is written in sentences; names, addresses and dates have no tone. */
function textsOf(statements: Statements): readonly Text[] {
  const { typeOfMail, volume, optIn, causeFound, fixMade, tried, tests, receivedCopies, answers } =
    statements;
  const told: readonly (readonly [string, string | undefined])[] = [
    ['typeOfMail', typeOfMail],
    ['volume', volume],
    ['optIn', optIn],
    ['causeFound.what', causeFound?.what],
    ['fixMade.what', fixMade?.what],
    ...(tried ?? []).map((one, i) =>
      typeof one === 'string' ? ([`tried.${i}`, one] as const) : ([`tried.${i}.what`, one.what] as const),
    ),
    ...(tests ?? []).map(({ note }, i) => [`tests.${i}.note`, note] as const),
    ...(receivedCopies ?? []).map(({ note }, i) => [`receivedCopies.${i}.note`, note] as const),
    ...Object.entries(answers ?? {}).map(([code, said]) => [`answers.${code}.answer`, said?.answer] as const),
  ];
  return told.flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));
}
