import type { LeakForm } from '../../contract/leak.ts';
import type { RemovedValue } from '../../contract/redaction.ts';
import { lowerAscii, utf8Text } from './byte-text.ts';
import type { LeakPorts } from './leak-ports.ts';
import type { Needle } from './needle.ts';
import { isPlainWord } from './plain-words.ts';

/** Shorter values stand by chance in any text. */
const SHORTEST = 4;
/** The finder's key. */
const KEY = 3;

type Written = Pick<Needle, 'text' | 'form' | 'where'>;

/**
 * The ways in which each removed value is looked for.
 *
 * Limit: what would be found in any text is looked for with what makes it personal, not alone. A local part
 * shorter than four characters or that is a plain word (`info`, `postmaster`) only with its `@` or a VERP `=`;
 * another such value, and a subject of one word, only as a field's content or between quotes. A value of one
 * character is not looked for.
 */
export function needlesOf(
  removed: readonly RemovedValue[],
  ports: Pick<LeakPorts, 'asciiDomain'>,
): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const [value, each] of removed.entries()) {
    for (const { text, form, where } of writtenAs(each, ports)) {
      for (const bytes of inBytes(text)) {
        if (bytes.length < KEY) continue;
        const key = `${bytes} ${where}`;
        if (!needles.has(key)) needles.set(key, { text: bytes, value, form, where });
      }
    }
  }
  return [...needles.values()];
}

function writtenAs(removed: RemovedValue, ports: Pick<LeakPorts, 'asciiDomain'>): readonly Written[] {
  const value = removed.value.trim().replace(/\s{1,100}/g, ' ');
  const at = value.lastIndexOf('@');
  if (at > 0 && !value.includes(' ')) return addressAs(value.slice(0, at), value.slice(at + 1), ports);
  const word = !/[\s\d]/.test(value);
  const local = removed.class.endsWith('-local-part') || removed.class === 'other-address';
  if (value.length < SHORTEST || (word && isPlainWord(value))) {
    return local
      ? [plain(`${value}@`, 'before-at'), { text: `${value}=`, form: 'verp', where: 'before-at' }]
      : [plain(value, 'after-name')];
  }
  if (removed.class === 'subject' && word) return [plain(value, 'after-name')];
  return spaced(value);
}

const plain = (text: string, where: Needle['where'] = 'anywhere'): Written => ({
  text,
  form: 'plain',
  where,
});

/** Blanks also as forms and encoded words write them. */
function spaced(value: string): readonly Written[] {
  if (!value.includes(' ')) return [plain(value)];
  const instead = (blank: string, form: LeakForm): Written => ({
    text: value.replaceAll(' ', blank),
    form,
    where: 'anywhere',
  });
  return [plain(value), instead('+', 'percent'), instead('_', 'encoded-word')];
}

/**
 * An address, as programs put it into another (VERP, SRS0, `prvs`, the percent hack) and people write it for
 * others; and its local part alone where that is no plain word.
 */
function addressAs(local: string, domain: string, ports: Pick<LeakPorts, 'asciiDomain'>): readonly Written[] {
  const ascii = ports.asciiDomain(domain).toLowerCase();
  const domains: readonly [string, LeakForm | null][] =
    ascii === '' || ascii === domain.toLowerCase()
      ? [[domain, null]]
      : [
          [domain, null],
          [ascii, 'punycode'],
        ];
  const whole = domains.flatMap(([name, form]): readonly Written[] => [
    { text: `${local}@${name}`, form: form ?? 'plain', where: 'anywhere' },
    ...['=', '#', '%', '+', '-at-'].map(
      (sign): Written => ({
        text: `${local}${sign}${name}`,
        form: 'verp',
        where: 'anywhere',
      }),
    ),
    ...['=', '!'].map(
      (sign): Written => ({
        text: `${name}${sign}${local}`,
        form: 'verp',
        where: 'anywhere',
      }),
    ),
    ...[' at ', '(at)', ' (at) ', '[at]', ' [at] ', ' @ '].map((sign) => plain(`${local}${sign}${name}`)),
  ]);
  const alone = /[._+\d-]/.test(local) && local.length > SHORTEST && !isPlainWord(local);
  return alone ? [...whole, plain(local)] : whole;
}

/** As bytes, in UTF-8 and Latin-1, letters outside ASCII large and small, accents joined and apart. */
function inBytes(text: string): readonly string[] {
  const asciiOnly = /^[\0-\x7f]*$/.test(text);
  if (asciiOnly) return [lowerAscii(text)];
  const cased = [text, text.toLowerCase(), text.toUpperCase()];
  const all = cased.flatMap((each) => [each, each.normalize('NFC'), each.normalize('NFD')]);
  return [
    ...new Set(
      all.flatMap((each) => [utf8Text(each), ...(/^[\0-\xff]*$/.test(each) ? [each] : [])]).map(lowerAscii),
    ),
  ];
}
