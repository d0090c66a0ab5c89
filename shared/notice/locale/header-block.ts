import type { Says } from '../../knowledge/schema/locale-schema.ts';
import { type Header, type HeaderField, headerOf } from '../../mail/header.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { labelAt } from './label-at.ts';

/** The header that a mail program writes above a mail it forwards or quotes. */
export interface HeaderBlock {
  readonly header: Header;
  /** How many different fields it has. */
  readonly fields: number;
  readonly end: number;
  /** Whether its names are English, where 3/9 may be either day. */
  readonly english: boolean;
}

const NAMES: ReadonlyMap<Says, string> = new Map([
  ['header-from', 'From'],
  ['header-to', 'To'],
  ['header-cc', 'Cc'],
  ['header-date', 'Date'],
  ['header-subject', 'Subject'],
  ['header-reply-to', 'Reply-To'],
]);
/** Fields of a real header that some programs keep among them. */
const REAL =
  /^[ \t*]{0,8}(?:Message-ID|Return-Path|Reply-To|Sender|Bcc|Importance|Priority|MIME-Version|Content-Type|X-[A-Za-z-]{2,40}|Received)\s?:/i;
const ENGLISH = /^[ \t>|*_-]{0,12}(?:From|To|Cc|Date|Sent|Subject|Reply-To|Reply To)\b/i;
const MAX_LINES = 40;

/** A block of three fields is whole where a blank line follows; a shorter one may be written with blank lines. */
const WHOLE = 3;

interface Line {
  readonly text: TracedText;
  readonly from: number;
  readonly to: number;
}

function lineAt(text: TracedText, from: number): Line {
  const found = text.text.indexOf('\n', from);
  const to = found < 0 ? text.length : found;
  return { text: text.slice(from, to), from, to };
}

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The field that a line begins, with the place of its value; null where it begins none. */
function fieldAt(line: Line): Field | null {
  const label = labelAt(line.text);
  if (label === null) return null;
  const name = [...label.says].flatMap((says) => NAMES.get(says) ?? [])[0];
  const from = line.from + line.text.text.lastIndexOf(label.value.text);
  return name === undefined ? null : { name, from, to: line.to };
}

/** Whether a line goes on with the field above it: folded, its value on the next line, or a list of addresses. */
const goesOn = (line: string, value: string): boolean =>
  line.trim() !== '' && (/^[ \t]/.test(line) || value.trim() === '' || /[,;]\s{0,3}$/.test(value));

function fieldsFrom(text: TracedText, start: number): { fields: readonly Field[]; end: number } {
  const fields: Field[] = [];
  let end = start;
  let at = start;
  for (let count = 0; count < MAX_LINES && at < text.length; count += 1) {
    const line = lineAt(text, at);
    const words = line.text.text;
    const field = fieldAt(line);
    const last = fields.at(-1);
    at = line.to + 1;
    if (field !== null && !fields.some(({ name }) => name === field.name)) fields.push(field);
    else if (last !== undefined && goesOn(words, text.text.slice(last.from, last.to)))
      fields[fields.length - 1] = { ...last, to: line.to };
    else if (words.trim() === '' && fields.length < WHOLE) continue;
    else if (!REAL.test(words)) break;
    end = line.to;
  }
  return { fields, end };
}

/** The header block that begins at a place of a text; null where no line of it is one. */
export function headerBlock(text: TracedText, start: number): HeaderBlock | null {
  const { fields, end } = fieldsFrom(text, start);
  if (fields.length === 0) return null;
  const header = headerOf(
    fields.map(({ name, from, to }): HeaderField => {
      const value = unfold(text.slice(from, to)).trim();
      return { name, raw: value, body: value };
    }),
  );
  const lines = text.text.slice(start, end).split('\n');
  const english = lines.filter((line) => ENGLISH.test(line)).length >= Math.min(2, fields.length);
  return { header, fields: fields.length, end, english };
}
