import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { bench, describe } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { makeSource } from '../../electron/backend/make-source.ts';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { readSource } from '../../shared/notice/read-source.ts';

const folder = join(import.meta.dirname, '../../electron/example');
const mails = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/**
 * The mails of the bundled example, read by this project and by two parsers of the field. They do less:
 * neither keeps byte positions, reads the report or says what the reply means. The settings are theirs
 * for untrusted mail.
 */
describe(`the ${mails.length} mails of the example`, () => {
  bench('read and diagnosed, each fact with its bytes', () => {
    for (const [index, { name, bytes }] of mails.entries()) {
      const reading = readSource(makeSource(index + 1, name, bytes, '2026-01-01T00:00:00Z'), decoders);
      for (const bounce of reading.bounces) diagnose(bounce, knowledge);
    }
  });

  bench('read, each fact with its bytes', () => {
    for (const [index, { name, bytes }] of mails.entries()) {
      readSource(makeSource(index + 1, name, bytes, '2026-01-01T00:00:00Z'), decoders);
    }
  });

  bench('mailparser, MIME only', async () => {
    for (const { bytes } of mails) {
      await simpleParser(bytes, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true });
    }
  });

  bench('postal-mime, MIME only', async () => {
    for (const { bytes } of mails) await PostalMime.parse(bytes);
  });
});
