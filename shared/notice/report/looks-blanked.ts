import { isBlanked } from './is-blanked.ts';

/** Runs of one mark in place of a part: `***@mail.ru`, `j*****@gmail.com`, `anna@xxxxx.com`, `192.0.2.xxx`. */
const PART =
  /\*{2,}|[\u2588\u25A0\u2587]{2,}|(?:^|[@._-])x{3,}(?=[@._-]|$)|^x{2,}@|^[-_.#]{2,}@|^\d{1,3}(?:\.\d{1,3}){0,2}(?:\.(?:x{1,3}|\*))+$/i;

/** Names that stand for anybody at anywhere, and `.tld`, which is no domain (IANA has none of that name). */
const ANYONE =
  /(?:^|[@.])(?:[a-z0-9-]{1,40}\.)?tld$|^(?:user(?:name)?|name|someone|some-?one|recipient|e?mail|address|me|you|client|customer|(?:my|your|their)-?(?:name|address|e?mail))@(?:(?:my|your|their|our|some|client|customer|recipient|sender)-?)?(?:domain|company|server)(?:\.[a-z]{2,4})?$|^[a-z0-9._+-]{1,64}@(?:(?:my|your|their|our|some|client|customer|recipient|sender)-?)?(?:domain|company)$/i;

/**
 * Whether a name, address or number in a paste was blanked out, in full or in part. A mail that has such a thing was
 * sent with it: there it is the value.
 */
export function looksBlanked(text: string): boolean {
  const words = text.trim();
  return (
    isBlanked(words) || (!/\s/.test(words) && words.length < 120 && (PART.test(words) || ANYONE.test(words)))
  );
}
