import iconv from 'iconv-lite';
import { type Properties, textIn } from './outlook-properties.ts';
import { reportFields } from './report-fields.ts';
import { type Body, rtfBody } from './rtf-body.ts';

/** An Outlook item as a mail of its own. */
export interface WrittenOut {
  readonly text: string;
  /** Ids of the properties that it was written from, in order. */
  readonly from: readonly string[];
  /** Whether the item keeps the header that it came with. */
  readonly hasHeaders: boolean;
}

/** How a part was encoded on its way; Outlook keeps it decoded, so these would be wrong about what follows. */
const STALE =
  /^(?:Content-Transfer-Encoding|Content-Type)[ \t]*:(?![ \t\r\n]*multipart\/)[^\n]*\n(?:[ \t][^\n]*\n)*/gim;

/** A header field on one line; hostile values must not begin a field of their own. */
const field = (name: string, value: string): string =>
  value === '' ? '' : `${name}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\n`;

/** PidTagTransportMessageHeaders, or what other properties say of the same. */
function headerOf(properties: Properties, from: Set<string>): string {
  const kept = textIn(properties, '007D');
  if (kept !== '') {
    from.add('007D');
    return `${`${kept}\n`
      .replace(/\r\n?/g, '\n')
      .replace(/^\n+|\n{2,}/g, '\n')
      .replace(STALE, '')
      .trim()}\n`;
  }
  const said = (...ids: readonly string[]): string => {
    const id = ids.find((each) => textIn(properties, each) !== '');
    if (id !== undefined) from.add(id);
    return id === undefined ? '' : textIn(properties, id);
  };
  const name = said('0C1A', '0042');
  const address = said('5D01', '5D02', '0C1F', '0065');
  return [
    field('From', address.includes('@') ? `"${name.replace(/["\\]/g, '')}" <${address}>` : name),
    field('To', said('0E04')),
    field('Subject', said('0037')),
    field('Date', said('0E06', '0039')),
    field('Message-ID', said('1035')),
  ].join('');
}

/** PidTagBody, or PidTagHtml in the code page that the item names, or what PidTagRtfCompressed wraps. */
function bodyOf(properties: Properties, from: Set<string>): Body {
  const plain = textIn(properties, '1000');
  if (plain !== '') {
    from.add('1000');
    return { text: plain, html: false };
  }
  const html = properties.get('1013');
  if (html === undefined || typeof html === 'number') {
    const compressed = properties.get('1009');
    const body = compressed instanceof Uint8Array ? rtfBody(compressed) : null;
    if (body !== null) from.add('1009');
    return body ?? { text: '', html: false };
  }
  from.add('1013');
  const page = properties.get('3FDE');
  const charset = page === 65_001 || page === undefined ? 'utf-8' : `cp${page}`;
  const text =
    typeof html === 'string'
      ? html
      : iconv.decode(Buffer.from(html), iconv.encodingExists(charset) ? charset : 'windows-1252');
  return { text, html: true };
}

/**
 * Writes an Outlook item out as a mail: its header (or what its properties say instead), its text, and for a
 * report ([MS-OXOMSG] section 2.2.3, class `REPORT.IPM.Note.NDR`) what its properties say of each recipient.
 * @param recipients the properties of each
 */
export function writeOutMessage(properties: Properties, recipients: readonly Properties[]): WrittenOut {
  const from = new Set<string>();
  const header = headerOf(properties, from);
  const report = reportFields(properties, recipients);
  const body = bodyOf(properties, from);
  for (const id of report.from) from.add(id);
  const html = body.html ? 'Content-Type: text/html; charset=utf-8\n' : '';
  const parts = [body.text, report.text].filter((part) => part !== '');
  const text =
    body.html && report.text !== ''
      ? mixed(header, body.text, report.text)
      : `${header}${html}\n${parts.join('\n\n')}\n`;
  return { text, from: [...from], hasHeaders: from.has('007D') };
}

const BOUNDARY = 'written-out-from-properties';

/** A page and report fields beside it, each as what it is. */
const mixed = (header: string, html: string, report: string): string =>
  [
    header.replace(/^Content-Type:[^\n]*\n(?:[ \t][^\n]*\n)*/gim, ''),
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n`,
    `--${BOUNDARY}\nContent-Type: text/html; charset=utf-8\n\n${html}\n`,
    `--${BOUNDARY}\nContent-Type: text/plain; charset=utf-8\n\n${report}\n`,
    `--${BOUNDARY}--\n`,
  ].join('');
