import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Addressee, Block, Document, Run } from '../../shared/report/block.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { aCase, type Change, sha256 } from './a-case.ts';

function written(to: Addressee, change: Change = {}, language: Document['language'] = 'en'): Document {
  const c = aCase(change);
  return buildDocument({
    case: c,
    incident: c.incidents[0]!,
    to,
    language,
    knowledge,
    appVersion: '0.1.0',
    sha256,
  });
}

const runs = (all: readonly Run[]) => all.map(({ text }) => text).join('');

/** Words of our own on the pages; what mail systems wrote is left out. */
function ownWords(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join('\n');
}

function blockWords(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return runs(block.runs.filter(({ style }) => style !== 'mono'));
    case 'terms':
      return block.rows
        .map(({ term, runs: all }) => `${term}: ${runs(all.filter(({ style }) => style !== 'mono'))}`)
        .join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map(underHead(block.columns)).join(' | '))].join(
        '\n',
      );
    case 'findings':
      return block.findings.map(({ sentence }) => sentence).join('\n');
    case 'asks':
      return block.asks.map(({ text, answer }) => `${text} ${answer}`).join('\n');
    case 'columns':
      return block.columns.map(ownWords).join('\n');
    case 'figure':
      return `${block.caption} ${block.scene.alt}`;
    case 'list':
      return block.items.map(runs).join('\n');
    case 'quote':
    case 'code':
    case 'exhibit':
    case 'page-break':
      return '';
  }
}

/** A cell with the zone that the head of its column names. */
const underHead =
  (columns: readonly { readonly header: string }[]) =>
  (cell: string, i: number): string =>
    columns[i]?.header.endsWith('UTC') && /\d:\d\d$/.test(cell) ? `${cell} UTC` : cell;

const everything = (document: Document) => ownWords([...document.first, ...document.rest]);

describe.each(languageSchema.options)('page 1 in %s', (language) => {
  test.each(['receiver', 'host'] as const)('to the %s holds the eight things', (to) => {
    const document = written(to, {}, language);
    const page = JSON.stringify([document.address, document.title, document.first]);
    expect(page).toContain('Cox'); // who
    expect(document.title).toContain('AUP#CXCNCT'); // what
    expect(page).toContain('198.51.100.7'); // which address
    expect(page).toMatch(/421 cmsmtp blocked\. .* AUP#CXCNCT/); // code, verbatim
    expect(page).toContain('2020-11-09 15:04 UTC'); // window
    expect(page).toMatch(/18 \S+ (?:\S+ )?23|18 \S+ \S+ \S+ 23/); // scale
    const asks = document.first.find((block) => block.kind === 'asks');
    expect(asks?.kind === 'asks' && asks.asks.length).toBeGreaterThanOrEqual(3); // what is asked
    expect(ownWords(document.first)).toMatch(/19\.? (?:de )?[Nn]ovemb(?:er|re)|19 de noviembre/); // until when
    expect(document.foot).toContain('{manifest}');
  });

  test('every time stands with its zone', () => {
    for (const to of ['receiver', 'host', 'own', 'bridge'] as const) {
      const times = everything(written(to, {}, language)).replace(/[“„«][^”“»]{0,80}[”“»]/g, '');
      expect(
        [...times.matchAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?!(?::\d{2})? UTC)/g)].map(([t]) => t),
      ).toEqual([]);
    }
  });
});

test('the same input gives the same document', () => {
  expect(written('receiver')).toEqual(written('receiver'));
});

test('both letters carry one request number', () => {
  expect(written('receiver').running.left).toMatch(/^Request BD-[0-9a-f]{8}, version 1$/);
  expect(written('host').running.left).toBe(written('receiver').running.left);
});

test('the asks differ by reader, the facts do not', () => {
  const asks = (to: Addressee) =>
    written(to).first.flatMap((block) => (block.kind === 'asks' ? block.asks : []));
  expect(asks('receiver').map(({ text }) => text)).not.toEqual(asks('host').map(({ text }) => text));
  const facts = (to: Addressee) => written(to).findings.map(({ topic, value }) => [topic, value]);
  expect(facts('receiver')).toEqual(facts('host'));
});

test.each(['receiver', 'host', 'own', 'bridge'] as const)(
  'blacklist and blocklist occur in the %s pack only to say what this is not',
  (to) => {
    const sentences = everything(written(to)).split(/(?<=[.?!])\s|\n/);
    for (const sentence of sentences.filter((s) => /black ?list|block ?list/i.test(s))) {
      expect(sentence).toMatch(/\bnot\b|\bno\b/);
    }
  },
);

test.each(['receiver', 'host'] as const)('no threat, law, blame or business story to the %s', (to) => {
  expect(everything(written(to))).not.toMatch(
    /lawyer|legal|sue|CAN-SPAM|GDPR|fault of|guilty|must immediately|customers are angry/i,
  );
});

test('no account of the host reaches the receiver', () => {
  expect(JSON.stringify(written('receiver'))).not.toContain('bakery-login');
});

test('the reply goes to the contact, with a warning where the refusal affects it', () => {
  const contact = { name: 'Pat Baker', email: 'pat@elsewhere.example', phone: '+1 555 0100' };
  expect(ownWords(written('receiver', { statements: { contact } }).first)).toContain(
    'not affected by the refusal',
  );
  const own = { ...contact, email: 'office@bakery.example' };
  expect(ownWords(written('receiver', { statements: { contact: own } }).first)).toContain(
    'affected by the refusal itself',
  );
});

test('without a contact the page says what must be supplied', () => {
  expect(ownWords(written('receiver').first)).toContain('You must supply');
});

test('ticket numbers and a stated reply-by date are on page 1', () => {
  const statements = { host: { name: 'Example Hosting', ticket: '88213' }, replyBy: '2026-12-01' };
  const page = ownWords(written('receiver', { statements }).first);
  expect(page).toContain('Example Hosting, ticket 88213');
  expect(page).toContain('by 1 December 2026');
});

test('with nothing known the page says so and invents nothing', () => {
  const document = written('receiver', {
    bounce: { remoteHost: null, queueId: null, recipient: null, returned: null },
    diagnosis: { operator: null, operatorNow: null },
    incident: {
      operator: null,
      sendingIp: null,
      sendingHost: null,
      window: null,
      senderDomains: [],
      recipientDomains: [],
      rate: { failed: 1, of: 1, interval: null },
      timeline: { events: [] },
      attempts: new Map(),
    },
  });
  const page = ownWords(document.first);
  expect(page).toContain('Sending address: not in the notices');
  expect(page).toContain('When: not in the notices');
  expect(everything(document)).not.toMatch(/null|undefined|NaN/);
});

test('the timeline’s picture and its table have the same rows', () => {
  const { rest } = written('receiver');
  const figure = rest.findIndex((block) => block.kind === 'figure');
  const table = rest[figure + 1];
  expect(table?.kind === 'table' && table.rows.length).toBe(4);
});

test('the method names the versions, the zones and what was left out', () => {
  const words = everything(written('receiver'));
  expect(words).toContain(`Bounce Dossier 0.1.0, rules ${knowledge.version}`);
  expect(words).toContain('Subject and text of the returned mails are left out');
  expect(everything(written('own'))).toContain('Nothing was left out.');
});

test('the bridge page has the shared IDs, three tests to fill in and what the logs decide', () => {
  const { first, rest } = written('bridge');
  const words = ownWords(first);
  expect(rest).toEqual([]);
  expect(JSON.stringify(first)).toContain('1kc8ww-0002Pd-Cn');
  expect(words.match(/____-__-__/g)).toHaveLength(3);
  expect(words).toContain('If Cox’s log shows more connections from 198.51.100.7 than its limit');
});
