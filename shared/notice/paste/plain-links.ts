import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const MARKS = ['](', 'mailto:', '<http', '<tel:'];
/** `[label](target)` of Markdown, `<target|label>` of chats. */
const MARKDOWN = /\[([^\]\n[]{1,320})\]\(((?:mailto|https?|tel):[^)\n\s]{1,800})\)/g;
const CHAT = /<(?:mailto|https?|tel):([^|>\n\s]{1,800})\|([^>\n]{1,320})>/g;
/** Outlook writes `anna@example.com<mailto:anna@example.com>` and `mx.example.com<http://mx.example.com>`. */
const DOUBLED = /([^\s<>"'()[\]]{1,320})[ \t]?<(?:mailto|https?|tel):([^<>\n\s]{1,800})>/g;
const BARE = /[<[]mailto:([^>\]\n\s]{1,320})[>\]]/g;

/** Whether a link's target says the same as its label. */
const repeats = (label: string, target: string): boolean =>
  target.toLowerCase().includes(
    label
      .trim()
      .replace(/[.,:;]+$/, '')
      .toLowerCase(),
  );

/** Keeps `kept` of a match and drops what stands around it. */
function keep(match: RegExpMatchArray, kept: string, from = match[0].indexOf(kept)): Replacement[] {
  const start = match.index ?? 0;
  return [
    { from: start, to: start + from, text: '' },
    { from: start + from + kept.length, to: start + match[0].length, text: '' },
  ].filter((stretch) => stretch.to > stretch.from);
}

type Cut = (match: RegExpMatchArray) => Replacement[];

const cuts: readonly (readonly [RegExp, Cut])[] = [
  [MARKDOWN, (match) => (repeats(match[1] ?? '', match[2] ?? '') ? keep(match, match[1] ?? '', 1) : [])],
  [CHAT, (match) => keep(match, match[2] ?? '', match[0].length - 1 - (match[2] ?? '').length)],
  [DOUBLED, (match) => (repeats(match[1] ?? '', match[2] ?? '') ? keep(match, match[1] ?? '', 0) : [])],
];

/** Addresses and host names that a mail program or a web page turned into links are only themselves again. */
export function plainLinks(text: TracedText): TracedText {
  if (!MARKS.some((mark) => text.text.includes(mark))) return text;
  const single = cuts.reduce(
    (mended, [pattern, cut]) => mended.replace([...mended.text.matchAll(pattern)].flatMap(cut)),
    text,
  );
  const angled = [...single.text.matchAll(BARE)].flatMap(({ index, 0: whole }) => [
    { from: index, to: index + 'xmailto:'.length, text: '<' },
    { from: index + whole.length - 1, to: index + whole.length, text: '>' },
  ]);
  return single.replace(angled);
}
