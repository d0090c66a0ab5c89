import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import type { FileFault } from '../../../shared/contract/file-fault.ts';
import { sniff } from '../../../shared/intake/sniff.ts';
import type { ReadingProblem } from '../../../shared/notice/reading.ts';
import { shownName } from '../shown-name.ts';
import { type Allowance, LimitReached, MAX_NESTING } from './allowance.ts';
import { checkCompoundFile } from './check-compound-file.ts';
import type { Entry, Opened } from './container.ts';
import { propertiesOf, textIn } from './outlook-properties.ts';
import { writeOutMessage } from './write-out-message.ts';

/** What a mail in Outlook's file no longer says where Outlook did not keep its header. */
const LOST = 'Received, Return-Path, X-Failed-Recipients';

/** Attachments that can hold a notice. */
const READABLE = new Set(['eml', 'mbox', 'zip', 'gzip', 'msg']);

/** Old Word, Excel and PowerPoint are the same kind of file; only a mail has a class of this kind. */
const isItem = (itemClass: string): boolean => /^(?:IPM|REPORT)\b/i.test(itemClass);

interface Work {
  readonly reader: MsgReader;
  readonly allowance: Allowance;
  readonly entries: Entry[];
  readonly problems: ReadingProblem[];
}

/**
 * What an Outlook file holds: the mail or report, written out from its properties, and the mails attached to it,
 * those that Outlook keeps as items as well as those that are files.
 */
export function openOutlook(bytes: Uint8Array, allowance: Allowance): Opened {
  const damage = checkCompoundFile(bytes);
  if (damage !== null) return { entries: [], problems: [{ code: 'unreadable', detail: damage }] };
  const entries: Entry[] = [];
  const problems: ReadingProblem[] = [];
  try {
    const work: Work = { reader: readerOf(bytes), allowance, entries, problems };
    const fields = work.reader.getFileData();
    if (fields.error !== undefined || !isItem(textIn(propertiesOf(fields), '001A'))) {
      return { entries: [], problems: [{ code: 'unsupported-format', detail: 'OLE' }] };
    }
    takeItem(fields, '', 0, work);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    problems.push({ code: error instanceof LimitReached ? 'left-out' : 'unreadable', detail: words });
  }
  return { entries, problems };
}

/** The library is CommonJS with a `default` of its own: a bundler gives the module around it, a test runner what is in it. */
const Reader: typeof MsgReader = 'default' in MsgReader ? (MsgReader.default as typeof MsgReader) : MsgReader;

function readerOf(bytes: Uint8Array): MsgReader {
  const reader = new Reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { includeRawProps: true };
  return reader;
}

function takeItem(fields: FieldsData, below: string, depth: number, work: Work): void {
  work.allowance.takeEntry();
  const properties = propertiesOf(fields);
  const recipients = (fields.recipients ?? []).map(propertiesOf);
  const { text, from, hasHeaders } = writeOutMessage(properties, recipients);
  const bytes = new Uint8Array(Buffer.from(text, 'utf8'));
  work.allowance.takeBytes(bytes.length, bytes.length, bytes.length);
  const itemClass = shownName(textIn(properties, '001A'));
  work.entries.push({ name: `${below}${itemClass} (${from.join(' ')})`, bytes, how: 'properties' });
  if (!hasHeaders && depth === 0) work.problems.push({ code: 'headers-lost', detail: LOST });
  for (const attached of fields.attachments ?? []) takeAttached(attached, below, depth + 1, work);
}

function takeAttached(attached: FieldsData, below: string, depth: number, work: Work): void {
  const name = shownName(attached.fileName ?? attached.fileNameShort ?? attached.name ?? '');
  if (attached.innerMsgContentFields !== undefined) {
    if (depth > MAX_NESTING)
      work.problems.push({ code: 'left-out', detail: 'nested-too-deep' satisfies FileFault });
    else takeItem(attached.innerMsgContentFields, `${below}${name}/`, depth, work);
    return;
  }
  if (attached.dataId === undefined) return;
  const { content } = work.reader.getAttachment(attached);
  if (!READABLE.has(sniff(content).format)) return;
  work.allowance.takeEntry();
  work.allowance.takeBytes(content.length, content.length, content.length);
  work.entries.push({ name: `${below}${name}`, bytes: new Uint8Array(content), how: 'unpacked' });
}
