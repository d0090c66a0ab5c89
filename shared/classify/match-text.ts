/** A text made ready for patterns, and the way back to where its characters stood. */
export interface MatchText {
  /** Single spaces for every run of white space, straight quotes and hyphens. */
  readonly text: string;
  readonly lower: string;
  /** Ends of the marks that show an SMTP reply begins (`550 `, `5.1.1`, `said:`). */
  readonly marks: readonly number[];
  /** Index in the original text. */
  readonly original: (index: number) => number;
}

/** RFC 5321 section 4.5.3.1.5 allows 512 octets a reply line; nobody refuses in more words than this. */
const LONGEST_REPLY = 16_000;

const MARK = /(?:^|[^\d.])[45]\d\d[ :-]|\b[45]\.\d{1,3}\.\d{1,3}\b|\bsaid:|\bsmtp;|>\.\.\.|>:/gi;

/** Word processors and browsers put these into what people paste; mail systems write the plain ones. */
const STRAIGHT: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
};

/** A word processor's invisible characters: they would cut a code in two. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** What most replies are: printable ASCII with single blanks. They stand as they were written. */
const READY = /^[!-~]+(?: [!-~]+)*$/;

const marksIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(MARK), (match) => match.index + match[0].length);

/** Words that are ready as they stand. Few rules ask where replies begin in them. */
class ReadyText implements MatchText {
  readonly text: string;
  readonly lower: string;
  private found: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
  }

  get marks(): readonly number[] {
    this.found ??= marksIn(this.text);
    return this.found;
  }

  readonly original = (index: number): number => Math.min(index, this.text.length);
}

/** Prepares the words of one reply. */
export function matchText(words: string): MatchText {
  if (words.length <= LONGEST_REPLY && READY.test(words)) return new ReadyText(words);
  const from: number[] = [];
  let text = '';
  let blank = true;
  const end = Math.min(words.length, LONGEST_REPLY);
  for (let at = 0; at < end; at += 1) {
    const char = words[at] ?? '';
    if (char > ' ' && char < '\u007f') {
      text += char;
      blank = false;
    } else if (INVISIBLE.test(char)) {
      continue;
    } else if (/\s/.test(char)) {
      if (blank) continue;
      text += ' ';
      blank = true;
    } else {
      text += STRAIGHT[char] ?? char;
      blank = false;
    }
    from.push(at);
  }
  const lower = text.toLowerCase();
  return {
    text,
    // A few letters (U+0130) grow when lowered; offsets matter more than those letters.
    lower: lower.length === text.length ? lower : text,
    marks: marksIn(text),
    original: (index) => (index < from.length ? (from[index] ?? 0) : end),
  };
}
