import { beforeAll, describe, expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import type { Facts } from '../../../shared/contract/facts.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { writeManifest } from '../../../shared/report/manifest.ts';
import { seal } from '../../../shared/report/seal.ts';
import { encodeUtf8 } from '../../../shared/report/utf8.ts';
import { verifyPack } from '../../../shared/report/verify.ts';
import { sha256 } from '../a-case.ts';
import { exampleCase, readCase } from '../a-read-case.ts';
import { textOf, writtenCase } from './written-case.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const check = (files: Files, originals: readonly Uint8Array[] = []) =>
  verifyPack(files, { decoders, knowledge }, originals);
const codesOf = (files: Files) => check(files).faults.map(({ code, file }) => `${code} ${file}`);

const only = (files: Files, folder: string): Files =>
  new Map([...files].filter(([path]) => path.startsWith(`${folder}/`) || path.startsWith('bridge')));

describe('checking a written case', () => {
  let files: Files;
  beforeAll(async () => {
    files = await writtenCase(exampleCase());
  }, 60_000);

  test('finds nothing wrong with what was written, and compares every exhibit with its original', () => {
    const result = check(files);
    expect(result.faults).toEqual([]);
    expect(result.ok).toBe(true);
    expect(result.checked.exhibits).toBeGreaterThan(10);
    expect(result.checked.againstOriginals).toBe(result.checked.exhibits);
  });

  test('notices one changed byte in any file', () => {
    for (const [path, bytes] of files) {
      const changed = Uint8Array.from(bytes);
      const middle = bytes.length >> 1;
      changed[middle] = (changed[middle] ?? 0) ^ 1;
      const { ok, faults } = check(new Map(files).set(path, changed));
      expect(`${path} ${ok}`).toBe(`${path} false`);
      expect(faults.map(({ file }) => file)).toContain(
        path.endsWith('SHA256SUMS') ? path.replace('SHA256SUMS', 'pack.md') : path,
      );
    }
  }, 60_000);

  test('notices a file that is missing, and one that was put in', () => {
    for (const path of files.keys()) {
      const fewer = new Map(files);
      fewer.delete(path);
      expect(codesOf(fewer)).toContain(`file-missing ${path}`);
    }
    expect(codesOf(new Map(files).set('host/extra.txt', encodeUtf8('x')))).toEqual([
      'file-unlisted host/extra.txt',
    ]);
  }, 60_000);

  test('an empty folder is no pack', () => {
    expect(codesOf(new Map())).toEqual(['no-pack ']);
  });

  test('without originals it says which exhibits it could not compare, and takes no offence', () => {
    const result = check(only(files, 'receiver'));
    expect(result.faults).toEqual([]);
    expect(result.checked.againstOriginals).toBe(0);
  });

  test('originals at hand are used, wherever they come from', () => {
    const result = check(
      only(files, 'receiver'),
      exampleCase().sources.map(({ bytes }) => bytes.subarray(0, bytes.length)),
    );
    expect(result.checked.againstOriginals).toBe(result.checked.exhibits);
    expect(result.faults).toEqual([]);
  });

  /** Someone who changes an exhibit and makes every hash fit again. */
  function forged(folder: string, change: (facts: Facts) => Facts): Files {
    const facts = JSON.parse(textOf(files, `${folder}/facts.json`)) as Facts;
    const made = new Map(only(files, folder));
    made.set(`${folder}/facts.json`, encodeUtf8(JSON.stringify(change(facts))));
    const listed = textOf(files, `${folder}/SHA256SUMS`)
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    const old = sha256(made.get(`${folder}/SHA256SUMS`)!);
    const manifest = writeManifest(
      listed.map((name) => ({ name, bytes: made.get(`${folder}/${name}`)! })),
      sha256,
    );
    made.set(`${folder}/SHA256SUMS`, manifest);
    for (const name of ['pack.pdf', 'pack.md']) {
      const text = Buffer.from(made.get(`${folder}/${name}`)!).toString('latin1');
      made.set(
        `${folder}/${name}`,
        seal(Buffer.from(text.replaceAll(old, sha256(manifest)), 'latin1'), sha256),
      );
    }
    return made;
  }

  const withLines = (facts: Facts, change: (text: string) => string): Facts => ({
    ...facts,
    exhibits: facts.exhibits.map((exhibit) => ({
      ...exhibit,
      lines: exhibit.lines.map((line) => ({ ...line, text: change(line.text) })),
    })),
  });

  test('a forger who fits every hash is still found: the lines do not give the facts', () => {
    const codes = codesOf(
      forged('receiver', (facts) => withLines(facts, (text) => text.replaceAll('421', '550'))),
    );
    expect(codes).toContain('facts-not-from-exhibits receiver/facts.json');
    expect(codes).toContain('range-differs receiver/facts.json');
    expect(codes).toContain('exhibit-not-in-text receiver/evidence.txt');
  });

  test('nor do changed facts come out of the exhibits', () => {
    const codes = codesOf(
      forged('receiver', (facts) => ({
        ...facts,
        records: facts.records.map((record) => ({ ...record, replyCode: '554', token: 'OTHER' })),
      })),
    );
    expect(new Set(codes)).toEqual(new Set(['facts-not-from-exhibits receiver/facts.json']));
  });

  test.each([
    ['status', { status: '5.1.1' }],
    ['remoteHost', { remoteHost: 'mx.example.org' }],
    ['remoteIp', { remoteIp: '192.0.2.99' }],
    ['queueId', { queueId: 'ABCDEF-123456-78' }],
    ['cause', { cause: 'mailbox-full' as const }],
    ['operator', { operator: { id: 'gmail', name: 'Gmail', basis: 'host', on: null } }],
  ])('a changed %s does not come out of the original again', (name, change) => {
    const { faults } = check(
      forged('own', (facts) => ({
        ...facts,
        records: facts.records.map((record, i) => (i === 0 ? { ...record, ...change } : record)),
      })),
    );
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'facts-not-from-originals own/facts.json',
    ]);
    expect(faults[0]?.detail).toMatch(new RegExp(`^${name} `));
  });

  test('facts of other rules are not held to the causes of these, and that is said', () => {
    const { faults, notes } = check(
      forged('own', (facts) => ({
        ...facts,
        rules: '2024.1',
        records: facts.records.map((record) => ({ ...record, cause: 'mailbox-full' as const })),
      })),
    );
    expect(faults).toEqual([]);
    expect(notes).toContainEqual({ code: 'other-rules', file: 'own/facts.json', detail: '2024.1' });
  });

  test('a file beside the folders is named as none of the pack', () => {
    const { ok, notes } = check(new Map(files).set('letter.docx', encodeUtf8('x')));
    expect(ok).toBe(true);
    expect(notes).toContainEqual({ code: 'not-of-the-pack', file: 'letter.docx', detail: '' });
  });

  test('a line that is not in the original is named', () => {
    const result = check(
      forged('own', (facts) => withLines(facts, (text) => text.replace('cxr.mx', 'cxr.my'))),
    );
    expect(result.faults).toContainEqual({
      code: 'line-differs',
      file: 'own/facts.json',
      detail: expect.stringMatching(/^EX-\d{3}, \d+$/),
    });
  });
});

test('a paste of six lines with no address can be written and checked', async () => {
  const c = readCase([
    [
      'paste',
      'Action: failed\nFinal-Recipient: rfc822;\nStatus: 5.0.0\nDiagnostic-Code: smtp; 421 cmsmtp blocked. AUP#CXCNCT: retry timeout exceeded\n',
    ],
  ]);
  expect(check(await writtenCase(c)).faults).toEqual([]);
}, 60_000);

test('a notice in an old charset with bare line feeds can be written and checked', async () => {
  const text = `From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>\nSubject: Zustellung fehlgeschlagen\nContent-Type: text/plain; charset=iso-8859-1\n\nDie Nachricht f\u00fcr Gr\u00fc\u00dfe konnte nicht zugestellt werden:\n\n  bob@example.org\n    SMTP error from remote mail server after RCPT TO:<bob@example.org>:\n    host mx.example.org [192.0.2.1]: 550 5.1.1 User unknown \u00fc\n`;
  const c = readCase([['alt.eml', Buffer.from(text, 'latin1')]]);
  expect(check(await writtenCase(c)).faults).toEqual([]);
}, 60_000);

const encoded = (encoding: string, body: string): string =>
  `From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>\r\nSubject: Mail delivery failed\r\nX-Failed-Recipients: bob@example.org\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;

const NOTICE =
  'A message that you sent could not be delivered:\n\n  bob@example.org\n    SMTP error from remote mail server after RCPT TO:<bob@example.org>:\n    host mx.example.org [192.0.2.1]: 550 5.1.1 User unknown\n';

test.each([
  ['quoted-printable', NOTICE.replace('550', '55=\r\n0')],
  [
    'base64',
    `${Buffer.from(NOTICE)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')}\r\n`,
  ],
])(
  'a notice in %s is checked by its decoded words',
  async (encoding, body) => {
    const c = readCase([['notice.eml', encoded(encoding, body)]]);
    const files = await writtenCase(c, { to: ['receiver'] });
    expect(textOf(files, 'receiver/facts.json')).toContain('"replyCode": "550"');
    expect(check(files).faults).toEqual([]);
  },
  60_000,
);
