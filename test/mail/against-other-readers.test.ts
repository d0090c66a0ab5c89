import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { readEntity, walk } from '../../shared/mail/entity.ts';
import { sourceBytes } from '../../shared/mail/traced-bytes.ts';
import { exampleFiles, sourceOf } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';

/** A folder of mails to hold the readers against each other on, besides the project's own: set by hand. */
const FOLDER = process.env.BOUNCE_DOSSIER_MAILS;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const mails: readonly (readonly [string, Uint8Array])[] = [
  ...exampleFiles().filter(([name]) => name.endsWith('.eml')),
  ['base64', bytesOf(eximNotice({ encoding: 'base64' }))],
  ['quoted-printable', bytesOf(eximNotice({ encoding: 'quoted-printable' }))],
  ['CRLF', bytesOf(eximNotice({ eol: '\r\n' }))],
  ['unclosed', bytesOf(eximNotice({ unclosed: true }))],
  ...(FOLDER === undefined
    ? []
    : readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))] as const)),
];

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function ours(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  const entity = readEntity(sourceBytes(source), 0, bytes.length, decoders);
  return {
    subject: squeezed(entity.header.get('Subject')?.body.text ?? ''),
    fields: entity.header.fields.map(({ name }) => name.toLowerCase()),
    texts: [...walk(entity)]
      .filter((part) => part.parts.length === 0)
      .map((part) => squeezed(part.text().text)),
  };
}

describe('our reader sees what mailparser and postal-mime see', () => {
  test.each(mails)('%s: header and text', async (_name, bytes) => {
    const theirs = await simpleParser(Buffer.from(bytes), { skipHtmlToText: true, skipTextToHtml: true });
    const mine = ours(bytes);
    expect(mine.subject).toBe(squeezed(theirs.subject ?? ''));
    expect(mine.fields).toEqual(theirs.headerLines.map(({ key }) => key));
    const first = squeezed((theirs.text ?? '').slice(0, 200)).slice(0, 120);
    expect(mine.texts.join(' ')).toContain(first);
  });

  test.each(mails)('%s: the parts of a report', async (_name, bytes) => {
    const theirs = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const decoded = theirs.attachments
      .filter(({ mimeType }) => mimeType === 'message/delivery-status')
      .map(({ content }) =>
        squeezed(typeof content === 'string' ? content : new TextDecoder().decode(content as ArrayBuffer)),
      );
    for (const report of decoded) expect(ours(bytes).texts).toContain(report);
  });
});
