import { describe, expect, test } from 'vitest';
import { eximNotice } from '../notice/exim-notice.ts';
import { analysed, sourcesIn } from './analysed.ts';
import { type Item, outlookFile } from './outlook-file.ts';

const REPLY = '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown';

const ndr = (more: Partial<Item['values']> = {}, recipient: Item['values'] = {}): Item => ({
  values: {
    '001A': 'REPORT.IPM.Note.NDR',
    '0037': 'Undeliverable: Your order',
    '1001': 'Your message did not reach some or all of the intended recipients.',
    ...(more as Item['values']),
  },
  recipients: [
    {
      '3001': 'Bob',
      '3002': 'SMTP',
      '3003': 'bob@example.com',
      '0C1B': REPLY,
      '0C04': 1,
      '0C05': 1,
      ...recipient,
    },
  ],
});

describe('an Outlook report (REPORT.IPM.Note.NDR) is read from its properties', () => {
  test('recipient and reply come out of the recipient’s own properties', async () => {
    const { format, records } = await analysed(outlookFile(ndr()));
    expect(format).toBe('msg');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      kind: 'failed',
      recipient: 'bob@example.com',
      replyCode: '550',
      status: '5.1.1',
      cause: 'recipient-unknown',
    });
  });

  test('the status is the number that Outlook keeps, and none is made up where it keeps none', async () => {
    const kept = await analysed(outlookFile(ndr({ '0C20': 571 }, { '0C1B': 'relaying denied' })));
    expect(kept.records[0]?.status).toBe('5.7.1');
    const none = await analysed(outlookFile(ndr({}, { '0C1B': 'relaying denied' })));
    expect(none.records[0]?.status).toBe('');
  });

  test('each of several recipients is a record of its own', async () => {
    const two = ndr();
    const result = await analysed(
      outlookFile({
        ...two,
        recipients: [
          ...two.recipients!,
          { '39FE': 'ann@example.org', '3003': '/o=ex/cn=ann', '0C1B': '552 5.2.2 mailbox full' },
        ],
      }),
    );
    expect(result.records.map(({ recipient, replyCode }) => [recipient, replyCode])).toEqual([
      ['bob@example.com', '550'],
      ['ann@example.org', '552'],
    ]);
  });

  test('the header that Outlook lost is named, and the .eml asked for', async () => {
    const { problems } = await analysed(outlookFile(ndr()));
    expect(problems.map(({ code }) => code)).toEqual(['headers-lost']);
    expect(problems[0]?.message).toContain('Received');
    expect(problems[0]?.next).toContain('.eml');
  });

  test('each fact stands in a source written out from the properties, which it names', async () => {
    const [file, written] = await sourcesIn(outlookFile(ndr()));
    expect(written?.within).toMatchObject({ source: file?.id, how: 'properties' });
    expect(written?.within?.entry).toMatch(/^REPORT\.IPM\.Note\.NDR \((?:[0-9A-F]{4} ?)+\)$/);
    const { records, entries } = await analysed(outlookFile(ndr()));
    const span = records[0]?.replies[0]?.span;
    expect(span?.source).toBe(entries?.[0]?.source);
    expect(Buffer.from(written!.bytes.subarray(span!.start, span!.end)).toString()).toContain(
      'Recipient address rejected',
    );
  });

  test('a value with line ends in it begins no field of its own', async () => {
    const { records } = await analysed(
      outlookFile(ndr({}, { '0C1B': `${REPLY}\r\nFinal-Recipient: rfc822; eve@example.net` })),
    );
    expect(records.map(({ recipient }) => recipient)).toEqual(['bob@example.com']);
  });
});

const HEADERS = [
  'Received: from mx.example.net by mail.example.org with ESMTP id 42; Wed, 11 Nov 2020 16:34:03 +0000',
  'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
  'To: office@bakery.example',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Wed, 11 Nov 2020 16:34:03 +0000',
  'Content-Type: text/plain; charset=us-ascii',
  'Content-Transfer-Encoding: base64',
  '',
  '',
].join('\r\n');

const BODY = [
  'This is the mail system at host mx.example.net.',
  '',
  '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1',
  '    User unknown (in reply to RCPT TO command)',
  '',
].join('\r\n');

/** [MS-OXRTFCP] section 2.2: every byte a literal, eight after each control byte, an end mark last. */
function compressedRtf(rtf: string, count?: number): Uint8Array {
  const literals = Buffer.from(rtf, 'latin1');
  const runs: Buffer[] = [];
  for (let at = 0; at < literals.length; at += 8) {
    const run = literals.subarray(at, at + 8);
    runs.push(Buffer.from([run.length === 8 ? 0 : 1 << run.length]), run);
  }
  const dictionary = 207;
  const end = (dictionary + literals.length) % 4096;
  if (literals.length % 8 === 0) runs.push(Buffer.from([1]));
  runs.push(Buffer.from([end >> 4, (end << 4) & 0xff]));
  const packed = Buffer.concat(runs);
  const header = Buffer.alloc(16);
  header.writeUInt32LE(count ?? packed.length + 12, 0);
  header.writeUInt32LE(literals.length, 4);
  header.write('LZFu', 8, 'latin1');
  return Buffer.concat([header, packed]);
}

describe('a mail saved by Outlook', () => {
  test('is read by the header and text that it keeps; how the text was encoded on its way is forgotten', async () => {
    const { records, problems } = await analysed(
      outlookFile({ values: { '001A': 'IPM.Note', '007D': HEADERS, '1000': BODY } }),
    );
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      recipient: 'bob@example.com',
      remoteIp: '192.0.2.25',
      bouncedAt: '2020-11-11T16:34:03+00:00',
    });
  });

  test('is read by its HTML where it has no plain text', async () => {
    const html = Buffer.from(
      `<html><body><p>&lt;bob@example.com&gt;: 550 5.1.1 User unknown</p></body></html>`,
    );
    const { records } = await analysed(
      outlookFile({ values: { '001A': 'IPM.Note', '007D': HEADERS, '1013': html, '3FDE': 65001 } }),
    );
    expect(records[0]).toMatchObject({ recipient: 'bob@example.com', replyCode: '550' });
  });

  test('is read by the page that Outlook wrapped in RTF where it kept nothing else', async () => {
    const wrapped =
      '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\uc1\\pard\\plain {\\*\\htmltag64 <p>}&lt;bob@example.com&gt;: 550 5.1.1 User unknown{\\*\\htmltag72 </p>}}';
    const { records } = await analysed(
      outlookFile({ values: { '001A': 'IPM.Note', '007D': HEADERS, '1009': compressedRtf(wrapped) } }),
    );
    expect(records[0]).toMatchObject({ recipient: 'bob@example.com', replyCode: '550' });
  });

  test('is read by its words where it was written in RTF', async () => {
    const written = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\pard\\plain ${BODY.replaceAll('\r\n', '\\par\r\n')}}`;
    const { records } = await analysed(
      outlookFile({ values: { '001A': 'IPM.Note', '007D': HEADERS, '1009': compressedRtf(written) } }),
    );
    expect(records[0]).toMatchObject({ recipient: 'bob@example.com', remoteIp: '192.0.2.25' });
  });

  test('says that it holds no notice where its RTF is cut off, or counts more than there is', async () => {
    for (const rtf of [
      compressedRtf('{\\rtf1 cut').subarray(0, 9),
      compressedRtf('{\\rtf1 no end', 0xffff_fff0),
    ]) {
      const { records, problems } = await analysed(
        outlookFile({ values: { '001A': 'IPM.Note', '0037': 'Hello', '1009': rtf } }),
      );
      expect(records).toEqual([]);
      expect(problems.map(({ code }) => code)).toContain('not-a-bounce');
    }
  });

  test('gives the notice that is attached to it as a file, byte for byte', async () => {
    const notice = Buffer.from(eximNotice());
    const item = {
      values: { '001A': 'IPM.Note', '0037': 'see attached' },
      attachments: [{ values: { '3707': 'bounce.eml' }, data: notice }],
    };
    const sources = await sourcesIn(outlookFile(item));
    expect(sources.at(-1)?.within).toMatchObject({ entry: 'bounce.eml', how: 'unpacked' });
    expect(Buffer.compare(notice, sources.at(-1)!.bytes.subarray(0, notice.length))).toBe(0);
    const { records } = await analysed(outlookFile(item));
    expect(records.map(({ recipient }) => recipient)).toEqual(['bob@example.com']);
  });

  test('gives the report that is attached to it as an item', async () => {
    const { records } = await analysed(
      outlookFile({ values: { '001A': 'IPM.Note', '0037': 'FW' }, attachments: [{ item: ndr() }] }),
    );
    expect(records.map(({ recipient }) => recipient)).toEqual(['bob@example.com']);
  });
});

test('a Word document of the old kind is no mail, and that is said', async () => {
  const { records, problems } = await analysed(outlookFile({ values: {} }));
  expect(records).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['unsupported-format']);
});

test('a cut-off Outlook file costs only itself', async () => {
  const whole = outlookFile(ndr());
  for (const length of [8, 200, 512, 1000, whole.length - 600]) {
    const { records, problems } = await analysed(whole.subarray(0, length));
    expect(records.length + problems.length).toBeGreaterThan(0);
  }
});
