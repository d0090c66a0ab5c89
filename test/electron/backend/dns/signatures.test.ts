import { createHash, generateKeyPairSync } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decoders } from '../../../../electron/backend/decoders.ts';
import { lookUp, planLookUp } from '../../../../electron/backend/dns/look-up.ts';
import { serverAddress } from '../../../../electron/backend/dns/server-address.ts';
import { udpResolver } from '../../../../electron/backend/dns/udp-resolver.ts';
import { diagnose } from '../../../../shared/classify/diagnose.ts';
import { languageSchema } from '../../../../shared/contract/language-code.ts';
import { buildCase } from '../../../../shared/evidence/build-case.ts';
import type { Case } from '../../../../shared/evidence/case.ts';
import { questionFor, RECORD_TYPES } from '../../../../shared/evidence/dns/question.ts';
import { readMessage } from '../../../../shared/evidence/dns/read-message.ts';
import { knowledge } from '../../../../shared/knowledge/knowledge.ts';
import { readSource } from '../../../../shared/notice/read-source.ts';
import { explanationsOf } from '../../../../shared/report/explanations.ts';
import { findingsOf } from '../../../../shared/report/findings.ts';
import { matterOf } from '../../../../shared/report/matter.ts';
import { resolverOf, type TestZone } from '../../../evidence/dns/dns-answer.ts';

const AT = '2026-11-24T12:00:00.000Z';
const EXAMPLE = new URL('../../../../electron/example/', import.meta.url);
const files = readdirSync(EXAMPLE).filter((name) => !name.startsWith('10-'));
const copy = readFileSync(new URL('10-received-copy.eml', EXAMPLE), 'utf8');

const keys = generateKeyPairSync('ed25519');
const privateKey = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const RECORD = `v=DKIM1; k=ed25519; p=${publicKey}`;
const KEY = 'TXT s1._domainkey.florist.example';

/** The copy with a signature of our own, of the domain that is asked for. */
async function signed(signingDomain = 'florist.example', expires?: Date): Promise<string> {
  const key = { signingDomain, selector: 's1', privateKey };
  const { signatures } = await dkimSign(copy, {
    ...key,
    // Its types speak of one key, it takes a list.
    ...{ signatureData: [key] },
    canonicalization: 'relaxed/relaxed',
    algorithm: 'ed25519-sha256',
    headerList: ['From', 'To', 'Subject', 'Date'],
    signTime: new Date('2020-11-09T17:40:16Z'),
    ...(expires && { expires }),
  });
  return `${signatures.trim()}\n${copy}`.replaceAll('\r\n', '\n');
}

function caseOf(mail: string, lookedUp: string | null = null): Case {
  const texts = [
    ...files.map((name) => readFileSync(new URL(name, EXAMPLE))),
    mail,
    ...(lookedUp ? [lookedUp] : []),
  ];
  const sources = texts.map((text, index) => {
    const bytes = new Uint8Array(Buffer.from(text));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { id: `s${index + 1}`, name: `${index + 1}.eml`, bytes, sha256, takenAt: AT };
  });
  const readings = sources.map((source) => readSource(source, decoders));
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase({ sources, readings, diagnoses, statements: {}, at: AT }, knowledge);
}

/** A name server on loopback that answers from a zone; what it is asked goes to `asked`. */
async function serve(zone: TestZone, asked: string[]): Promise<number> {
  const socket = createSocket('udp4');
  const answers = resolverOf(zone, asked);
  socket.on('message', async (bytes, from) => {
    const query = readMessage(Uint8Array.from(bytes));
    const type = (['A', 'AAAA', 'MX', 'PTR', 'TXT'] as const).find(
      (one) => RECORD_TYPES[one] === query?.question?.type,
    );
    const question = questionFor({ kind: 'mx', of: query?.question?.name ?? '' });
    if (question === null || type === undefined) return;
    const reply = await answers.ask({ ...question, type });
    if (reply.kind !== 'message') return;
    const answer = Buffer.from(reply.bytes);
    bytes.copy(answer, 0, 0, 2);
    socket.send(answer, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  return socket.address().port;
}

/** The case after a look-up against a name server on loopback. */
async function lookedUp(mail: string, zone: TestZone, asked: string[] = []) {
  const before = caseOf(mail);
  const plan = await planLookUp(before, before.incidents, knowledge);
  const resolver = udpResolver(serverAddress(`127.0.0.1:${await serve(zone, asked)}`)!, {
    wait: 150,
    tries: 1,
  });
  // The lists are another test's; here they would only take time.
  const questions = plan.questions.filter(({ purpose }) => purpose.kind === 'dkim');
  const { text } = await lookUp({ ...plan, questions }, { resolver, now: () => AT, knowledge });
  const c = caseOf(mail, text);
  const incident = c.incidents[0]!;
  const told = (language: 'en' | 'de' | 'fr' | 'es') => {
    const matter = matterOf(c, incident, language, knowledge)!;
    return findingsOf(matter).filter(({ topic }) => topic.startsWith('signature-'));
  };
  const matter = matterOf(c, incident, 'en', knowledge)!;
  const identity = explanationsOf(matter).find(({ code }) => code === 'authentication');
  const points = [...(identity?.for ?? []), ...(identity?.against ?? [])].map(({ code }) => code);
  return { c, plan, text, incident, told, points };
}

describe('the signature of a mail that arrived', () => {
  test('passes with the key that the DNS gives, is aligned with From, and its findings lead to all three bytes', async () => {
    const asked: string[] = [];
    const { c, incident, told, points } = await lookedUp(await signed(), { [KEY]: [RECORD] }, asked);
    expect(asked).toEqual([KEY]);
    expect(incident.signatures).toMatchObject([
      {
        kind: 'dkim',
        domain: 'florist.example',
        selector: 's1',
        result: 'pass',
        reason: null,
        aligned: true,
      },
    ]);
    const [finding] = told('en');
    expect(finding?.sentence).toBe(
      'The DKIM signature of florist.example (selector s1) on a mail that arrived passes. It is of the sender’s own domain.',
    );
    const shown = finding!.spans.map(({ source, start, end }) =>
      Buffer.from(c.sources.find(({ id }) => id === source)!.bytes.subarray(start, end)).toString('latin1'),
    );
    expect(shown[0]).toMatch(/^Signature: dkim s1 florist\.example\nCopy: [0-9a-f]{64} \d+ \d+\n/);
    expect(shown[1]).toMatch(
      /^Question: TXT s1\._domainkey\.florist\.example\n[\s\S]*\nMessage:\n [0-9a-f]+/,
    );
    expect(shown[2]).toContain('roses-1109@florist.example');
    expect(points).toContain('signaturePassed');
    expect(points).not.toContain('signatureFailed');
  });

  test('fails where the body is not the one that was signed, and speaks for the sender’s identity as a cause', async () => {
    const changed = (await signed()).replace('on Friday.\n', 'on Monday.\n');
    const { incident, told, points } = await lookedUp(changed, { [KEY]: [RECORD] });
    expect(incident.signatures).toMatchObject([{ result: 'fail', reason: 'body-changed' }]);
    expect(told('en')[0]?.sentence).toMatch(/does not pass: the body is not the one that was signed\./);
    expect(points).toContain('signatureFailed');
  });

  test('fails where a signed field was changed', async () => {
    const changed = (await signed()).replace('Subject: Roses for Friday', 'Subject: Roses for Monday');
    const { incident } = await lookedUp(changed, { [KEY]: [RECORD] });
    expect(incident.signatures).toMatchObject([{ result: 'fail', reason: 'wrong' }]);
  });

  test('fails where its key is missing, and says so in each language', async () => {
    const { incident, told } = await lookedUp(await signed(), {});
    expect(incident.signatures).toMatchObject([{ result: 'fail', reason: 'no-key' }]);
    const words = languageSchema.options.map((language) => told(language)[0]!.sentence);
    expect(words[0]).toContain('there is no key in the DNS');
    expect(new Set(words).size).toBe(4);
  });

  test('is unchecked, never failed, where the name server does not answer', async () => {
    const { incident, points } = await lookedUp(await signed(), { [KEY]: 'timeout' });
    expect(incident.signatures).toMatchObject([{ result: 'unchecked', reason: 'no-answer' }]);
    expect(points).not.toContain('signatureFailed');
    expect(points).not.toContain('signaturePassed');
  });

  test('of a service that sends for the domain passes without being aligned, and clears nobody', async () => {
    const zone = { 'TXT s1._domainkey.mailer.example': [RECORD] };
    const { incident, points } = await lookedUp(await signed('mailer.example'), zone);
    expect(incident.signatures).toMatchObject([{ domain: 'mailer.example', result: 'pass', aligned: false }]);
    expect(points).not.toContain('signaturePassed');
  });

  test('that has expired since it arrived was good then', async () => {
    const soon = new Date('2020-11-20T00:00:00Z');
    const { incident } = await lookedUp(await signed('florist.example', soon), { [KEY]: [RECORD] });
    expect(incident.signatures).toMatchObject([{ result: 'pass' }]);
  });

  test('that is not there is not spoken of, and asks for no key', async () => {
    const { plan, incident, told } = await lookedUp(copy, {});
    expect(plan.questions.map(({ purpose }) => purpose.kind)).not.toContain('dkim');
    expect(plan.copies).toHaveLength(1);
    expect(incident.signatures).toEqual([]);
    expect(told('en')).toEqual([]);
  });
});

describe('the ARC chain of a mail that arrived', () => {
  // One string of a TXT record holds 255 characters: the shortest key that is not called weak.
  const sealer = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const seal = async (mail: string) => {
    const headers = await sealMessage(Buffer.from(mail), {
      signingDomain: 'relay.example',
      selector: 'arc',
      privateKey: sealer.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      algorithm: 'rsa-sha256',
      ...{ i: 1, cv: 'none', authResults: 'relay.example; dkim=pass header.d=florist.example' },
    });
    return `${headers.toString().trim()}\n${mail}`.replaceAll('\r\n', '\n');
  };
  const sealerKey = sealer.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const ARC_KEY = { 'TXT arc._domainkey.relay.example': [`v=DKIM1; k=rsa; p=${sealerKey}`] };

  test('passes with its sealer’s key', async () => {
    const { incident, told } = await lookedUp(await seal(copy), ARC_KEY);
    expect(incident.signatures).toMatchObject([{ kind: 'arc', domain: 'relay.example', result: 'pass' }]);
    expect(told('en')[0]?.sentence).toMatch(
      /^The ARC signature of relay\.example \(selector arc\) .* passes\.$/,
    );
  });

  test('fails where the body was changed below the seal', async () => {
    const changed = (await seal(copy)).replace('on Friday.\n', 'on Monday.\n');
    const { incident } = await lookedUp(changed, ARC_KEY);
    expect(incident.signatures).toMatchObject([{ kind: 'arc', result: 'fail', reason: 'broken-chain' }]);
  });
});

test('finding out which keys are needed asks nobody', async () => {
  const c = caseOf(await signed());
  const { questions } = await planLookUp(c, c.incidents, knowledge);
  expect(questions.map(({ type, name }) => `${type} ${name}`)).toContain(KEY);
});
