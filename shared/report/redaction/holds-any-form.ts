import type { RemovedValue } from '../../contract/redaction.ts';
import { utf8Text } from '../leaks/byte-text.ts';
import { finderOf } from '../leaks/finder.ts';
import { withLocalPart } from '../leaks/leaks-in.ts';
import { needlesOf } from '../leaks/needles-of.ts';
import { hitsIn } from '../leaks/scan-text.ts';
import { joined } from '../leaks/wrapped-lines.ts';
import { decodedName } from './encoded-name.ts';

/** The model holds no packed files; domains in their other form are found in the finished files. */
const ports = {
  inflate: () => null,
  encodedWords: (words: string) => decodedName(words) ?? words,
  asciiDomain: () => '',
};

/**
 * Whether a text holds a value in any form in which the finished files are searched, and where a blank is in it:
 * a field that was folded inside of a word has one there, and a narrow column breaks there again.
 */
export function holdsAnyForm(
  removed: readonly RemovedValue[],
  kept: readonly string[],
): (text: string) => boolean {
  const tokens = removed.flatMap(({ token }) => (token === null ? [] : [token]));
  const find = finderOf(needlesOf(removed, ports), [...kept.flatMap(withLocalPart), ...tokens]);
  // Blanks are gone where a text is joined: so they are from the values that have some.
  const bare = removed.flatMap(({ value, token }): RemovedValue[] => {
    const together = value.replace(/\s+/g, '');
    return together === value || together.length < LONG
      ? []
      : [{ value: together, class: 'own-rule', token }];
  });
  const findBare = finderOf(
    needlesOf(bare, ports),
    kept.map((each) => each.replace(/\s+/g, '')),
  );
  const looked = new Map<string, boolean>();
  return (text) => {
    const known = looked.get(text);
    if (known !== undefined) return known;
    const bytes = utf8Text(text);
    const together = joined(bytes.replaceAll(' ', '\n'));
    const holds =
      hitsIn(bytes, { find, ports }).length > 0 || find(together).length > 0 || findBare(together).length > 0;
    // Words of our own sentences come again and again; a long case has more that do not.
    if (looked.size > MOST_KNOWN) looked.clear();
    looked.set(text, holds);
    return holds;
  };
}

/** Shorter words written together come about by chance. */
const LONG = 10;
const MOST_KNOWN = 20_000;
