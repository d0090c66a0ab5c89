import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Allowance, MAX_ENTRIES, MAX_NESTING } from '../../electron/backend/containers/allowance.ts';
import { eximNotice } from '../notice/exim-notice.ts';
import { analysed, sourcesIn } from './analysed.ts';
import { zipFile } from './zip-file.ts';

const to = (recipient: string) => eximNotice({ recipient });
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a zip', () => {
  test('is one result: its records in the order of its entries, each leading into the entry’s own bytes', async () => {
    const zip = await zipFile({ 'b.eml': to('bob@example.com'), 'sub/a.eml': to('ann@example.com') });
    const { format, records, entries, problems } = await analysed(zip);
    expect(format).toBe('zip');
    expect(problems).toEqual([]);
    expect(records.map(({ recipient }) => recipient)).toEqual(['bob@example.com', 'ann@example.com']);
    expect(entries).toMatchObject([
      { source: 's2', within: 's1', name: 'b.eml', how: 'unpacked', format: 'eml' },
      { source: 's3', within: 's1', name: 'sub/a.eml' },
    ]);
    const span = records[1]?.replies[0]?.span;
    expect(span?.source).toBe('s3');
    const bytes = (await sourcesIn(zip))[2]?.bytes.subarray(span!.start, span!.end);
    expect(Buffer.from(bytes!).toString()).toContain('User unknown');
  });

  test('an entry that is no bounce, no mail or empty has its reason, under its name', async () => {
    const zip = await zipFile({
      'a.eml': to('bob@example.com'),
      'letter.txt': 'Dear Ann,',
      'logo.png': PNG,
      nothing: '',
    });
    const { records, problems } = await analysed(zip);
    expect(records).toHaveLength(1);
    expect(problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['not-a-bounce', 'letter.txt'],
      ['unsupported-format', 'logo.png'],
      ['empty', 'nothing'],
    ]);
    expect(problems[1]?.message).toContain('PNG');
  });

  test('names that lead out of it are only shown, and without the way up', async () => {
    const zip = Buffer.from(await zipFile({ 'xx/xx/etc/a.eml': to('bob@example.com') }));
    for (let at = zip.indexOf('xx/xx/etc'); at >= 0; at = zip.indexOf('xx/xx/etc', at + 1))
      zip.write('../../etc', at);
    const { records, entries } = await analysed(zip);
    expect(records).toHaveLength(1);
    expect(entries?.[0]?.name).toBe('etc/a.eml');
  });

  test('an encrypted entry is named, with what to do; the others are read', async () => {
    const zip = Buffer.from(
      await zipFile({ 'secret.eml': to('bob@example.com'), 'a.eml': to('ann@example.com') }),
    );
    // APPNOTE.TXT 4.4.4: bit 0 of the flags, here in the first record of the central directory.
    const at = zip.indexOf(Buffer.from('504b0102', 'hex'));
    zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8);
    const { records, problems } = await analysed(zip);
    expect(records.map(({ recipient }) => recipient)).toEqual(['ann@example.com']);
    expect(problems).toMatchObject([{ code: 'encrypted' }]);
    expect(problems[0]?.next).not.toBe('');
  });

  test('a bomb is left alone once it unpacks to more than its bytes can be worth', async () => {
    const { records, problems } = await analysed(await zipFile({ bomb: new Uint8Array(64 * 1024 * 1024) }));
    expect(records).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('left-out');
    expect(problems[0]?.message).toContain('packed more tightly');
  });

  test('more entries than a mailbox has are counted no further', () => {
    const allowance = new Allowance();
    for (let entry = 0; entry < MAX_ENTRIES; entry += 1) allowance.takeEntry();
    expect(() => allowance.takeEntry()).toThrow('too-many-entries');
  });

  test('archives in archives are opened, and the one too deep is named', async () => {
    let inner = await zipFile({ 'a.eml': to('bob@example.com') });
    for (let depth = 2; depth <= MAX_NESTING; depth += 1) inner = await zipFile({ 'inner.zip': inner });
    expect((await analysed(inner)).records).toHaveLength(1);
    const { records, problems } = await analysed(await zipFile({ 'inner.zip': inner }));
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'left-out' }]);
  });

  test('cut off anywhere it gives its reason', async () => {
    const zip = await zipFile({ 'a.eml': to('bob@example.com') });
    for (const length of [4, 30, 400, zip.length - 10]) {
      const { records, problems } = await analysed(zip.subarray(0, length));
      expect(records.length + problems.length).toBeGreaterThan(0);
    }
  });

  test('a document of Office is no archive of mails', async () => {
    const { problems } = await analysed(
      await zipFile({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
    );
    expect(problems).toMatchObject([{ code: 'unsupported-format' }]);
  });

  test('an empty one says so', async () => {
    expect((await analysed(await zipFile({}))).problems).toMatchObject([{ code: 'empty' }]);
  });
});

describe('a gzip', () => {
  test('is what is in it', async () => {
    const { format, records, entries } = await analysed(gzipSync(to('bob@example.com')), 'bounce.eml.gz');
    expect(format).toBe('gzip');
    expect(records.map(({ recipient }) => recipient)).toEqual(['bob@example.com']);
    expect(entries).toMatchObject([{ name: 'bounce.eml', format: 'eml' }]);
  });

  test('with a zip in it is opened too', async () => {
    const { records } = await analysed(gzipSync(await zipFile({ 'a.eml': to('bob@example.com') })));
    expect(records).toHaveLength(1);
  });

  test('cut off, damaged or a bomb it says so', async () => {
    const whole = gzipSync(to('bob@example.com'));
    expect((await analysed(whole.subarray(0, 200))).problems).toMatchObject([{ code: 'unreadable' }]);
    const bomb = gzipSync(new Uint8Array(32 * 1024 * 1024));
    expect((await analysed(bomb)).problems).toMatchObject([{ code: 'left-out' }]);
  });
});

test.each([
  ['winmail.dat', Buffer.from('789f3e22010006900800', 'hex'), 'tnef', 'TNEF'],
  ['a picture', PNG, 'unsupported-format', 'PNG'],
  ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'unsupported-format', 'PDF'],
  ['an Outlook data file', Buffer.from('!BDN\u0000\u0000\u0000'), 'unsupported-format', '.pst'],
  ['a 7-Zip', Buffer.from('377abcaf271c0004', 'hex'), 'unsupported-format', '7-Zip'],
])('%s is called by its name', async (_what, bytes, code, name) => {
  const { problems } = await analysed(bytes);
  expect(problems).toMatchObject([{ code }]);
  expect(problems[0]?.message).toContain(name);
  expect(problems[0]?.next).not.toBe('');
});
