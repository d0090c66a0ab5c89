import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../electron/backend/dns/server-address.ts';
import { udpResolver } from '../../../../electron/backend/dns/udp-resolver.ts';
import type { Question } from '../../../../shared/evidence/dns/question.ts';
import { questionFor } from '../../../../shared/evidence/dns/question.ts';
import { type Answer, readAnswer } from '../../../../shared/evidence/dns/read-answer.ts';
import { readSnapshot } from '../../../../shared/evidence/dns/read-snapshot.ts';
import { takeSnapshot } from '../../../../shared/evidence/dns/take-snapshot.ts';
import { writeSnapshot } from '../../../../shared/evidence/dns/write-snapshot.ts';
import { knowledge } from '../../../../shared/knowledge/knowledge.ts';
import { freePort, startRbldnsd } from './start-rbldnsd.ts';

/** Real zones' names, served by ourselves on loopback: nothing of this leaves the machine. */
const LISTS = [
  { zone: 'zen.spamhaus.org', entries: [':127.0.0.2:', '192.0.2.10', '192.0.2.11 :127.0.0.10:'] },
  { zone: 'bl.spamcop.net', entries: [':127.255.255.254:', '192.0.2.0/24'] },
  { zone: 'psbl.surriel.com', entries: ['192.0.2.0/24'], access: 'refuse' },
  { zone: 'dnsbl.dronebl.org', entries: ['192.0.2.0/24'], access: 'ignore' },
  { zone: 'db.wpbl.info', entries: [':203.0.113.80:', '192.0.2.0/24'] },
  { zone: 'all.s5h.net', entries: [':127.0.0.2:', '192.0.2.0/24', '127.0.0.0/8'] },
  { zone: 'rep.mailspike.net', entries: ['192.0.2.10 :127.0.0.18:', '192.0.2.11 :127.0.0.11:'] },
] as const;

const patience = { wait: 300, tries: 1 };
let server: Awaited<ReturnType<typeof startRbldnsd>>;
beforeAll(async () => {
  server = await startRbldnsd(LISTS);
});
afterAll(() => server.stop());

const resolver = () => udpResolver(serverAddress(`127.0.0.1:${server.port}`)!, patience);
const listing = (of: string, zone: string): Question => questionFor({ kind: 'blocklist', of, zone })!;

async function ask(of: string, zone: string): Promise<Answer> {
  const question = listing(of, zone);
  return readAnswer(question, await resolver().ask(question), knowledge);
}

describe('a blocklist server answers, and each answer is told apart', () => {
  test('listed, with what the list means by its code', async () => {
    expect(await ask('192.0.2.10', 'zen.spamhaus.org')).toEqual({
      outcome: 'listed',
      records: ['127.0.0.2'],
      words: 'SBL',
    });
    expect((await ask('192.0.2.11', 'zen.spamhaus.org')).words).toContain('PBL');
  });

  test('not listed', async () => {
    expect((await ask('192.0.2.99', 'zen.spamhaus.org')).outcome).toBe('not-listed');
  });

  test('a list’s code for "you may not ask" is refused, never listed', async () => {
    expect(await ask('192.0.2.10', 'bl.spamcop.net')).toMatchObject({
      outcome: 'refused',
      records: ['127.255.255.254'],
    });
  });

  test('a server that refuses is refused, never not listed', async () => {
    expect((await ask('192.0.2.10', 'psbl.surriel.com')).outcome).toBe('refused');
  });

  test('a server without that zone is refused too', async () => {
    expect((await ask('192.0.2.10', 'bl.blocklist.de')).outcome).toBe('refused');
  });

  test('no answer is a timeout, never not listed', async () => {
    expect((await ask('192.0.2.10', 'dnsbl.dronebl.org')).outcome).toBe('timeout');
  });

  test('an address outside of 127.0.0.0/8 lists nothing', async () => {
    expect((await ask('192.0.2.10', 'db.wpbl.info')).outcome).toBe('error');
  });

  test('a good mark of a list that gives marks is no listing, a bad one is', async () => {
    expect(await ask('192.0.2.10', 'rep.mailspike.net')).toMatchObject({
      outcome: 'not-listed',
      words: 'good',
    });
    expect(await ask('192.0.2.11', 'rep.mailspike.net')).toMatchObject({
      outcome: 'listed',
      words: 'very bad',
    });
  });

  test('nobody at the port is an error, not a timeout', async () => {
    const nobody = udpResolver(serverAddress(`127.0.0.1:${await freePort()}`)!, patience);
    expect(await nobody.ask(listing('192.0.2.10', 'zen.spamhaus.org'))).toMatchObject({ kind: 'error' });
  });
});

describe('a look-up as a source', () => {
  const questions = LISTS.map(({ zone }) => listing('192.0.2.10', zone));
  const taken = async () => {
    const asked = await takeSnapshot(questions, {
      resolver: resolver(),
      now: () => '2026-11-24T12:00:00.000Z',
      knowledge,
    });
    return { asked, text: writeSnapshot(asked, '2026-11-24T12:00:00.000Z', knowledge) };
  };
  const sourceOf = (text: string) => ({
    id: 's1',
    name: 'dns.txt',
    bytes: new TextEncoder().encode(text),
    sha256: '',
    takenAt: '2026-11-24T12:00:00Z',
  });

  test('is read again from the bytes that were on the wire', async () => {
    const { asked, text } = await taken();
    const lookups = readSnapshot(sourceOf(text), knowledge);
    expect(lookups.map(({ question: { name }, outcome }) => [name, outcome])).toEqual([
      ['10.2.0.192.zen.spamhaus.org', 'listed'],
      ['10.2.0.192.bl.spamcop.net', 'refused'],
      ['10.2.0.192.psbl.surriel.com', 'refused'],
      ['10.2.0.192.dnsbl.dronebl.org', 'timeout'],
      ['10.2.0.192.db.wpbl.info', 'error'],
      ['10.2.0.192.all.s5h.net', 'error'],
      ['10.2.0.192.rep.mailspike.net', 'not-listed'],
      ['1.0.0.127.zen.spamhaus.org', 'not-listed'],
      ['1.0.0.127.all.s5h.net', 'listed'],
    ]);
    const { reply } = asked[0]!;
    const hex = reply.kind === 'message' ? Buffer.from(reply.bytes).toString('hex') : 'no message';
    expect(text.replaceAll(/\n /g, '')).toContain(`Message:${hex}`);
  });

  test('says of each answer when it was asked and whom', async () => {
    const [first] = readSnapshot(sourceOf((await taken()).text), knowledge);
    expect(first).toMatchObject({
      at: '2026-11-24T12:00:00.000Z',
      resolver: `127.0.0.1:${server.port}`,
    });
  });

  test('a list that lists what no list may have is not believed', async () => {
    const lookups = readSnapshot(sourceOf((await taken()).text), knowledge);
    expect(lookups.find(({ question }) => question.name === '10.2.0.192.all.s5h.net')?.words).toContain(
      'of everything',
    );
  });

  test('whose words were changed still says what its bytes say', async () => {
    const { text } = await taken();
    const changed = text.replace('Outcome: not-listed', 'Outcome: listed 127.0.0.2 (SBL)');
    expect(readSnapshot(sourceOf(changed), knowledge).map(({ outcome }) => outcome)).toEqual(
      readSnapshot(sourceOf(text), knowledge).map(({ outcome }) => outcome),
    );
  });

  test('an answer put under another question is no answer to it', async () => {
    const { text } = await taken();
    const moved = text
      .replace('Question: A 10.2.0.192.zen', 'Question: A 99.2.0.192.zen')
      .replace('About: blocklist 192.0.2.10 zen', 'About: blocklist 192.0.2.99 zen');
    expect(readSnapshot(sourceOf(moved), knowledge)[0]).toMatchObject({
      outcome: 'error',
      words: 'an answer to another question',
    });
  });

  test('ends of lines that a mail program changed make no difference', async () => {
    const { text } = await taken();
    const carried = readSnapshot(sourceOf(text.replaceAll('\n', '\r\n')), knowledge);
    expect(carried.map(({ outcome }) => outcome)).toEqual(
      readSnapshot(sourceOf(text), knowledge).map(({ outcome }) => outcome),
    );
  });

  test('stopped, it keeps what was answered by then', async () => {
    let done = 0;
    const asked = await takeSnapshot(questions, {
      resolver: resolver(),
      now: () => '2026-11-24T12:00:00.000Z',
      knowledge,
      stopped: () => done > 0,
      onProgress: (n) => {
        done = n;
      },
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(questions.length);
  });
});
