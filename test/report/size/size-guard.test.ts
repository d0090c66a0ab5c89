import { beforeAll, describe, expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { speak } from '../../../shared/language/speak.ts';
import { LARGEST_FILE } from '../../../shared/report/size/largest-file.ts';
import { tooLarge } from '../../../shared/report/size/too-large.ts';
import { verifyPack } from '../../../shared/report/verify.ts';
import { readCase } from '../a-read-case.ts';
import { textOf, writtenCase } from '../writers/written-case.ts';

const NOTICE = `From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>
Subject: Mail delivery failed
Date: Wed, 11 Nov 2020 16:34:03 +0000
Content-Type: multipart/mixed; boundary=b

--b

  bob@example.org
    SMTP error from remote mail server after RCPT TO:<bob@example.org>:
    host mx.example.org [192.0.2.1]: 550 5.1.1 User unknown
`;

/** A notice that carries a photograph of so many bytes, which no compression makes small. */
function withPhotograph(bytes: number): string {
  let state = 1;
  const noise = Buffer.alloc(bytes, 0).map(() => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
  const lines = Buffer.from(noise).toString('base64').replace(/.{76}/g, '$&\n');
  return `${NOTICE}\n--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n${lines}\n--b--\n`;
}

const embeds = (pdf: Uint8Array) => Buffer.from(pdf).includes('/EmbeddedFile');

describe('a notice with a large photograph', () => {
  const large = withPhotograph(8_000_000);
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = await writtenCase(readCase([['photo.eml', large]]));
  }, 120_000);

  test('is left out of the PDF before any word is, so that each file that goes out stays under 10 MB', () => {
    expect(large.length).toBeGreaterThan(LARGEST_FILE);
    for (const [path, bytes] of files)
      if (!path.startsWith('own/originals/'))
        expect(`${path} ${bytes.length <= LARGEST_FILE}`).toBe(`${path} true`);
    expect(embeds(files.get('own/pack.pdf')!)).toBe(false);
    expect(textOf(files, 'own/facts.json')).toContain('550');
    expect(tooLarge([...files].map(([path, bytes]) => ({ path, bytes })))).toEqual([]);
  });

  test('lies byte for byte beside, and the pack says so', () => {
    expect(textOf(files, 'own/originals/photo.eml')).toBe(large);
    expect(textOf(files, 'own/pack.md')).toContain('The originals are not inside this PDF');
  });

  test('leaves a pack that verifies', () => {
    expect(verifyPack(files, { decoders, knowledge }).faults).toEqual([]);
  });
});

test('a small original stays inside the PDF, and nothing is said', async () => {
  const files = await writtenCase(readCase([['small.eml', NOTICE]]), { to: ['own'] });
  expect(embeds(files.get('own/pack.pdf')!)).toBe(true);
  expect(textOf(files, 'own/pack.md')).not.toContain('The originals are not inside');
}, 60_000);

test('what is too large all the same is named: the file, or the folder where only all together are', () => {
  const file = (path: string, bytes: number) => ({ path, bytes: new Uint8Array(bytes) });
  expect(tooLarge([file('own/pack.pdf', LARGEST_FILE + 1), file('host/pack.pdf', LARGEST_FILE)])).toEqual([]);
  expect(tooLarge([file('host/pack.pdf', LARGEST_FILE + 1), file('host/pack.md', 5)])).toEqual([
    { path: 'host/pack.pdf', bytes: LARGEST_FILE + 1 },
  ]);
  expect(tooLarge([file('receiver/pack.pdf', 6_000_000), file('receiver/evidence.txt', 6_000_000)])).toEqual([
    { path: 'receiver/', bytes: 12_000_000 },
  ]);
});

test('each language says it in its own words', () => {
  const said = languageSchema.options.map((language) => speak(language).writers.notEmbedded);
  expect(new Set(said).size).toBe(said.length);
});
