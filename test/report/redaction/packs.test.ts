import { beforeAll, describe, expect, it } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { type PersonalClass, tokenTableSchema } from '../../../shared/contract/redaction.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { profileFor } from '../../../shared/report/redaction/profile-for.ts';
import { redactionOf } from '../../../shared/report/redaction/redaction-of.ts';
import { verifyPack } from '../../../shared/report/verify.ts';
import { textOf, writtenCase } from '../writers/written-case.ts';
import { PEOPLE, personalCase } from './a-personal-case.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const LETTERS = ['receiver', 'host'] as const;
let files: Files;
let changed: Files;

beforeAll(async () => {
  files = await writtenCase(personalCase());
  changed = await writtenCase(personalCase(), {
    to: ['receiver', 'own'],
    profile: {
      treat: { 'recipient-local-part': 'keep' },
      values: [{ value: '198.51.100.7', treat: 'token' }],
      overrides: [{ locked: 'sending-ip', reason: 'a test server' }],
      marks: [{ source: 'mainlog.log', from: 2 }],
    },
  });
}, 120_000);

const isText = (path: string) => !/\.pdf$|originals\/|tokens\.json$/.test(path);
/** All that can be read of a folder, in lower case; what an annex holds in base64 as well. */
function wordsOf(all: Files, folder: string): string {
  const paths = [...all.keys()].filter((path) => path.startsWith(folder) && isText(path));
  const texts = paths.map((path) => textOf(all, path));
  const payloads = texts.flatMap((text) =>
    [...text.matchAll(/"payload": "([^"]+)"/g)].map(([, coded]) => Buffer.from(coded!, 'base64').toString()),
  );
  return [...paths, ...texts, ...payloads].join('\n').toLowerCase();
}
const tokensIn = (all: Files) => tokenTableSchema.parse(JSON.parse(textOf(all, 'own/tokens.json'))).tokens;
const tokenOf = (all: Files, value: string) => tokensIn(all).find((each) => each.value === value)?.token;
const classes = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];

describe('what a letter takes out of a case', () => {
  for (const to of [...LETTERS, 'bridge'] as const) {
    const { treat } = profileFor(to);
    it.each(classes.filter((each) => treat[each] !== 'keep'))(`is in no file of the ${to}: %s`, (each) => {
      expect(wordsOf(files, to)).not.toContain(PEOPLE[each].toLowerCase());
    });
  }

  it('stands in the person’s own file', () => {
    for (const each of ['sender-local-part', 'recipient-local-part', 'file-name'] as const)
      expect(wordsOf(files, 'own')).toContain(PEOPLE[each]);
  });

  it('is what the host knows anyway where the host is written to', () => {
    expect(wordsOf(files, 'host/')).toContain(PEOPLE['sender-local-part']);
    expect(wordsOf(files, 'host/')).toContain(PEOPLE['recipient-local-part']);
  });

  it.each([
    ['receiver', 'sender-local-part'],
    ['receiver', 'recipient-local-part'],
    ['receiver', 'file-name'],
    ['host', 'other-address'],
    ['host', 'file-name'],
  ] satisfies [string, PersonalClass][])('has its token in the %s’s letter: %s', (to, each) => {
    expect(wordsOf(files, `${to}/`)).toContain(tokenOf(files, PEOPLE[each as keyof typeof PEOPLE]));
  });

  it('leaves no row of another customer in the receiver’s exhibits', () => {
    expect(textOf(files, 'receiver/evidence.txt')).not.toContain('1kcBP5-0003Wc-8R');
    expect(textOf(files, 'host/evidence.txt')).toContain('1kcBP5-0003Wc-8R => other-1@cox.net');
  });

  it('leaves nothing of a Message-ID but the name in it', () => {
    expect(textOf(files, 'receiver/facts.json')).toContain('person-1.1109@florist.example');
  });
});

describe('tokens', () => {
  it('are the same for the same value in every file', () => {
    const token = tokenOf(files, PEOPLE['recipient-local-part'])!;
    for (const name of ['pack.md', 'evidence.txt', 'facts.json', 'form.md'])
      expect(textOf(files, `receiver/${name}`), name).toContain(token);
    expect(token).toBe('person-2@cox.net');
  });

  it('have their key in the person’s own folder and in no other', () => {
    expect([...files.keys()].filter((path) => path.includes('tokens'))).toEqual(['own/tokens.json']);
    expect(textOf(files, 'own/SHA256SUMS')).toContain('tokens.json');
  });

  it('are kept by a later issue that gets the key, though the order is another', async () => {
    const later = personalCase({}, [
      ['0-first.txt', 'Final-Recipient: rfc822; dora@cox.net\nAction: failed\nStatus: 5.1.1\n'],
    ]);
    const tokens = tokensIn(files).map((entry) => ({ ...entry, token: entry.token.replace('-', '-4') }));
    const result = redactionOf({ case: later, to: 'receiver', knowledge, earlier: tokens });
    if (!result.ok) throw new Error('refused');
    expect(result.redaction.text(`${PEOPLE['recipient-local-part']} dora@cox.net`).text).toBe(
      'person-42@cox.net person-43@cox.net',
    );
  });
});

describe('what is locked', () => {
  const values = (value: string) => ({ values: [{ value, treat: 'remove' as const }] });
  const result = (value: string) =>
    redactionOf({ case: personalCase(), to: 'receiver', knowledge, changes: values(value) });

  it.each([
    ['198.51.100.7', 'sending-ip'],
    ['cxr.mx.a.cloudfilter.net', 'receiving-host'],
    ['192.0.2.25', 'receiving-host'],
    ['gnlm1.example.net', 'helo'],
    ['421', 'codes'],
    ['AUP#CXCNCT', 'operator-token'],
    ['blocked', 'smtp-reply'],
    ['1kcBO3-0003Wb-7Q', 'queue-ids'],
    ['florist.example', 'domains'],
  ])('is refused with its field: %s', (value, locked) => {
    expect(result(value)).toEqual({ ok: false, refused: [{ locked, value }] });
  });

  it('is taken out on purpose, and the letter says so with the reason', () => {
    expect(wordsOf(changed, 'receiver/')).not.toContain('198.51.100.7');
    expect(textOf(changed, 'receiver/pack.md')).toContain('hidden-1');
    expect(textOf(changed, 'receiver/pack.md')).toContain(
      'Taken out on purpose: the sending address. The sender’s reason: a test server',
    );
  });

  it('is all there in facts.json when nothing is changed', () => {
    const facts = JSON.parse(textOf(files, 'receiver/facts.json'));
    expect(facts.records[0]).toMatchObject({
      recipient: 'person-2@cox.net',
      status: '5.0.0',
      replyCode: '421',
      token: 'AUP#CXCNCT',
      remoteHost: 'cxr.mx.a.cloudfilter.net',
      remoteIp: '192.0.2.25',
      sendingIp: { value: '198.51.100.7' },
      queueId: '1kcBO3-0003Wb-7Q',
      sentAt: '2020-11-09T17:40:08+00:00',
      bouncedAt: '2020-11-11T18:34:03+00:00',
    });
    expect(facts.records[0].replies[0].text).toContain('421 cmsmtp blocked <person-2@cox.net>. Refer to');
  });
});

describe('what the person changes', () => {
  it('applies to a class', () => {
    expect(wordsOf(changed, 'receiver/')).toContain(PEOPLE['recipient-local-part']);
  });

  it('keeps a marked line out of the exhibits', () => {
    expect(textOf(files, 'receiver/evidence.txt')).toMatch(/^2 \| 2020-11-09/m);
    expect(textOf(changed, 'receiver/evidence.txt')).not.toMatch(/^2 \| 2020-11-09/m);
  });

  it('does not reach the own file', () => {
    expect(wordsOf(changed, 'own/')).toContain('198.51.100.7');
  });

  it('leaves the contact to whom the answer goes, though it is the sender', () => {
    const contact = { name: 'Anna Bell', email: 'anna.bell@florist.example' };
    const result = redactionOf({ case: personalCase({ contact }), to: 'receiver', knowledge });
    if (!result.ok) throw new Error('refused');
    expect(result.redaction.text('Anna Bell, anna.bell@florist.example').at).toEqual([]);
    const forum = redactionOf({ case: personalCase({ contact }), to: 'forum', knowledge });
    if (!forum.ok) throw new Error('refused');
    expect(forum.redaction.text('Anna Bell, anna.bell@florist.example').text).toBe(
      '[removed], person-1@florist.example',
    );
  });
});

describe('a check of such a pack', () => {
  const check = (all: Files) => verifyPack(all, { decoders, knowledge });

  it('accepts lines with stand-ins against their originals', () => {
    const { faults, checked } = check(files);
    expect(faults).toEqual([]);
    expect(checked.againstOriginals).toBe(checked.exhibits);
  });

  it('finds a word changed beside a stand-in', () => {
    const path = 'receiver/facts.json';
    const forged = textOf(files, path).replaceAll(
      '421 cmsmtp blocked <person-2@cox.net>',
      '421 cmsmtp greeted <person-2@cox.net>',
    );
    const { faults } = check(new Map([...files, [path, new TextEncoder().encode(forged)]]));
    expect(faults.map(({ code }) => code)).toContain('line-differs');
  });

  it('says beside an exhibit how many values are replaced, and that the hash is the original’s', () => {
    expect(textOf(files, 'receiver/evidence.txt')).toContain(
      '2 values replaced; SHA-256 of the original bytes: ',
    );
  });
});
