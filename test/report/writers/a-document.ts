import type { Scene } from '../../../shared/contract/scene.ts';
import type { Block, Document } from '../../../shared/report/block.ts';
import type { Exhibit } from '../../../shared/report/exhibit.ts';
import type { Finding } from '../../../shared/report/finding.ts';

export const REPLY =
  '421 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT';

const encoder = new TextEncoder();

/** An exhibit over text, with true byte positions. */
export function anExhibit(id: string, text: string, caption = 'What it shows'): Exhibit {
  const lines: Exhibit['lines'][number][] = [];
  let start = 0;
  text.split('\n').forEach((line, i) => {
    const length = encoder.encode(line).length;
    lines.push({ number: i + 1, start, end: start + length, text: line });
    start += length + 1;
  });
  return {
    id,
    source: 's1',
    sourceName: 'bounce.eml',
    sha256: '4f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d291b0',
    takenAt: '2026-11-12T10:00:00Z',
    start: 0,
    end: start - 1,
    rangeSha256: '91b04f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d2',
    lines,
    caption,
  };
}

export const NOTICE = [
  'Reporting-MTA: dns; gnlm1.example.net',
  '',
  'Action: failed',
  'Final-Recipient: rfc822; kunde@example.org',
  'Status: 5.0.0',
  'Remote-MTA: dns; cxr.mx.a.cloudfilter.net',
  `Diagnostic-Code: smtp; ${REPLY}: retry timeout exceeded`,
  'Subject: 配信エラー：メールを送信できませんでした（宛先のメールサーバーが受け取りを拒否しました）',
  'X-Note: Сообщение не доставлено; το μήνυμα δεν παραδόθηκε',
  `X-Token: ${'a1B2c3D4'.repeat(40)}`,
  'X-Hidden: a\u202eb\u0007c\u{1f4e7}',
].join('\n');

export const finding = (id: string, over: Partial<Finding> = {}): Finding => ({
  id,
  topic: 'reply',
  label: 'FACT',
  sentence: `The receiving server answered “${REPLY}”.`,
  confidence: null,
  basis: 'Diagnostic-Code of the notice',
  exhibits: ['EX-001'],
  value: REPLY,
  spans: [{ source: 's1', start: 0, end: 10 }],
  ...over,
});

export const scene: Scene = {
  width: 640,
  height: 220,
  alt: 'Timeline with three tries and one bounce.',
  shapes: [
    ...[0, 1, 2].map((lane) => ({
      shape: 'line' as const,
      points: [
        [90, 40 + lane * 60],
        [630, 40 + lane * 60],
      ] as [number, number][],
      ink: 'line' as const,
      width: 1,
      dashed: lane === 1,
      filled: false,
    })),
    ...['You', 'Sending host', 'Receiver 受信者'].map((text, lane) => ({
      shape: 'text' as const,
      at: [0, 44 + lane * 60] as [number, number],
      text,
      ink: 'soft' as const,
      size: 12,
      anchor: 'start' as const,
    })),
    ...[120, 260, 400, 610].map((x, i) => ({
      shape: 'circle' as const,
      at: [x, 160] as [number, number],
      radius: 5,
      ink: 'fail' as const,
      filled: i === 3,
    })),
    {
      shape: 'line',
      points: [
        [300, 95],
        [308, 105],
        [292, 105],
      ],
      ink: 'late',
      width: 1,
      dashed: false,
      filled: true,
    },
    { shape: 'text', at: [630, 210], text: '12 Nov', ink: 'soft', size: 11, anchor: 'end' },
    { shape: 'text', at: [360, 210], text: '10 Nov', ink: 'soft', size: 11, anchor: 'middle' },
  ],
};

const first: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [
      {
        text: 'Your servers answered 421 to mail from 198.51.100.7, a shared server of Example Hosting, in 18 of 23 mails from 12 unrelated businesses. We do not ask for removal from a blocklist: the code names a connection limit. We ask which limit was met, so that the host can stay under it.',
        style: 'plain',
      },
    ],
  },
  {
    kind: 'terms',
    rows: [
      {
        term: 'Sending address',
        runs: [
          { text: '198.51.100.7', style: 'strong' },
          { text: ', HELO gnlm1.example.net', style: 'plain' },
          { text: 'F2 · EX-004', style: 'soft' },
        ],
        essential: { of: 'address', least: '198.51.100.7' },
      },
      {
        term: 'Your answer',
        runs: [
          { text: REPLY, style: 'mono' },
          { text: 'F3 · EX-001', style: 'soft' },
        ],
        essential: { of: 'answer', least: '421 AUP#CXCNCT' },
      },
      {
        term: 'Whose words',
        runs: [
          {
            text: 'The line above is yours. “retry timeout exceeded” and status 5.0.0 are the sending host’s.',
            style: 'plain',
          },
          { text: 'F4', style: 'soft' },
        ],
      },
      {
        term: 'When',
        runs: [
          { text: '2026-11-09 15:04 to 2026-11-12 09:31 UTC; every attempt in table 2', style: 'plain' },
          { text: 'F5', style: 'soft' },
        ],
        essential: { of: 'times', least: '2026-11-09 15:04 to 2026-11-12 09:31 UTC' },
      },
      {
        term: 'How often',
        runs: [
          { text: '18 of 23 mails, 78 % (95 % interval 58 to 90); each to one recipient', style: 'plain' },
          { text: 'F6', style: 'soft' },
        ],
      },
      {
        term: 'Public blocklists',
        runs: [{ text: 'Nobody asked them; nothing in the answer speaks of one.', style: 'plain' }],
      },
    ],
  },
  { kind: 'heading', level: 2, text: 'What we ask, by 19 November 2026' },
  {
    kind: 'asks',
    asks: [
      {
        number: 1,
        text: 'Did these attempts meet a limit on concurrent connections from 198.51.100.7?',
        answer: 'yes / no',
      },
      {
        number: 2,
        text: 'How many connections were open from it at 2026-11-09 15:04:12 UTC?',
        answer: 'number',
      },
      { number: 3, text: 'Which limit applies to this address today?', answer: 'number per address' },
      {
        number: 4,
        text: 'Is the address restricted for another reason, and who may ask for a review?',
        answer: 'reason, channel',
      },
    ],
  },
  {
    kind: 'columns',
    columns: [
      [
        { kind: 'heading', level: 2, text: 'Answer to' },
        {
          kind: 'paragraph',
          runs: [{ text: 'Your name, Example Bakery\noffice@example.org, +1 555 0100', style: 'plain' }],
        },
        {
          kind: 'paragraph',
          runs: [{ text: 'This mailbox is not affected by the refusal.', style: 'soft' }],
        },
      ],
      [
        { kind: 'heading', level: 2, text: 'Also asked' },
        {
          kind: 'paragraph',
          runs: [
            {
              text: 'Example Hosting, ticket 88213: open connections, retry rule, log lines.',
              style: 'plain',
            },
          ],
        },
      ],
    ],
  },
];

export const findings: readonly Finding[] = [
  finding('F1'),
  finding('F2', {
    topic: 'sending-ip',
    label: 'INFERENCE',
    confidence: 'moderate',
    sentence: 'The mails left from 198.51.100.7.',
    value: '198.51.100.7',
    basis: 'Received stamp of the returned mail, written by the sending host itself',
    exhibits: ['EX-001', 'EX-002'],
  }),
  finding('F3', {
    topic: 'shared',
    label: 'STATEMENT',
    sentence: 'The sender says that the address is shared with other customers.',
    value: 'shared',
    basis: 'the sender’s own words',
    exhibits: [],
  }),
  finding('F4', {
    topic: 'limit',
    label: 'UNKNOWN',
    sentence: 'How many connections were open is not known.',
    value: null,
    basis: 'not in the bounce',
    exhibits: [],
  }),
];

export const exhibits: readonly Exhibit[] = [
  anExhibit('EX-001', NOTICE, 'The delivery report'),
  anExhibit(
    'EX-002',
    Array.from(
      { length: 70 },
      (_, i) =>
        `2026-11-09 15:04:${String(i % 60).padStart(2, '0')} 1abcde-000123-AB == kunde@example.org R=dnslookup T=remote_smtp defer (-45) H=cxr.mx.a.cloudfilter.net [203.0.113.9]: SMTP error from remote mail server: ${REPLY}`,
    ).join('\n'),
    'The host’s log',
  ),
];

const rest: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Findings' },
  { kind: 'findings', findings },
  { kind: 'heading', level: 2, text: 'Who said what' },
  { kind: 'quote', heading: 'Cox’s server said', text: REPLY, reference: 'F3 · EX-001', author: 'receiver' },
  {
    kind: 'quote',
    heading: 'Your host’s server added',
    text: 'retry timeout exceeded',
    reference: 'F4',
    author: 'sender-host',
  },
  { kind: 'quote', heading: 'Nobody knows who said', text: '日本語の文', reference: '', author: 'unknown' },
  { kind: 'heading', level: 2, text: 'Timeline' },
  { kind: 'figure', scene, caption: '23 mails, 9 to 12 November 2026, UTC' },
  {
    kind: 'table',
    caption: 'The same as a table; times in UTC',
    columns: [
      { header: 'When', weight: 3, style: 'mono' },
      { header: 'Where', weight: 2, style: 'plain' },
      { header: 'What', weight: 5, style: 'plain' },
      { header: 'Source', weight: 2, style: 'soft' },
    ],
    rows: Array.from({ length: 60 }, (_, i) => [
      `2026-11-09 15:${String(i).padStart(2, '0')}:12 UTC`,
      i % 3 === 0 ? 'Sending host' : '',
      i % 7 === 0
        ? `Try, put off: ${REPLY} ${'x'.repeat(90)}`
        : 'Try, put off | with a bar, `code`, *stars* and <b>HTML</b>',
      `EX-002, line ${i + 1}`,
    ]),
  },
  { kind: 'heading', level: 2, text: 'What is missing' },
  {
    kind: 'list',
    items: [
      [
        {
          text: 'The host’s log lines for these mails. They show each try with its time, its address and the answer; a bounce only shows the last word, and so this point runs over more than one line.',
          style: 'plain',
        },
        { text: 'kept about four days', style: 'soft' },
      ],
      [{ text: 'Die Höchstzahl der Verbindungen, Ελληνικά, Кириллица, 日本語。', style: 'plain' }],
    ],
  },
  {
    kind: 'code',
    text: 'exigrep 1abcde-000123-AB /var/log/exim/mainlog*\nexim -bP transports | grep connection_max',
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: 'Exhibits' },
  ...exhibits.map((exhibit): Block => ({ kind: 'exhibit', exhibit })),
  { kind: 'heading', level: 2, text: 'Method' },
  {
    kind: 'paragraph',
    runs: [
      {
        text: `An address nobody can break: https://example.com/${'path/'.repeat(60)} and ${'W'.repeat(300)} ends here.`,
        style: 'plain',
      },
    ],
  },
];

/** A document with every kind of block in it, long words, four scripts, and what no font can draw. */
export const aDocument = (over: Partial<Document> = {}): Document => ({
  to: 'receiver',
  language: 'en',
  request: { id: 'BD-4f1c09ae', version: 1 },
  since: null,
  title: 'Connections from 198.51.100.7 are refused with AUP#CXCNCT',
  running: { left: 'Request BD-2026-0412, version 1', right: '12 November 2026' },
  address: [
    [{ text: 'Cox Communications, postmaster', style: 'strong' }],
    [
      { text: 'operator of cxr.mx.a.cloudfilter.net on 9–12 November 2026', style: 'plain' },
      { text: 'F1', style: 'soft' },
    ],
  ],
  first,
  rest,
  foot: 'Manifest SHA-256 {manifest} · F = finding, EX = exhibit · sender’s statements are marked',
  pageOf: 'of',
  findings,
  exhibits,
  sources: exhibits.slice(0, 1).map(({ sourceName, sha256 }) => ({ name: sourceName, sha256 })),
  at: '2026-11-12T10:02:00Z',
  ...over,
});
