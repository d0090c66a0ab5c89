import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { diagnose } from '../../../shared/classify/diagnose.ts';
import { buildCase } from '../../../shared/evidence/build-case.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { questionsFor } from '../../../shared/evidence/dns/questions-for.ts';
import { takeSnapshot } from '../../../shared/evidence/dns/take-snapshot.ts';
import { writeSnapshot } from '../../../shared/evidence/dns/write-snapshot.ts';
import type { Source } from '../../../shared/intake/source.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { readSource } from '../../../shared/notice/read-source.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { resolverOf, type TestZone } from './dns-answer.ts';

const AT = '2026-11-24T12:00:00.000Z';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function sourceOf(id: string, name: string, bytes: Uint8Array): Source {
  return { id, name, bytes, sha256: sha256(bytes), takenAt: AT };
}

function caseOf(sources: readonly Source[]): Case {
  const readings = sources.map((source) => readSource(source, decoders));
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase({ sources, readings, diagnoses, statements: {}, at: AT }, knowledge);
}

const bounce = (name: string) =>
  sourceOf(
    's1',
    name,
    new Uint8Array(readFileSync(new URL(`../../../electron/example/${name}`, import.meta.url))),
  );
const log = sourceOf(
  's2',
  'log',
  new Uint8Array(readFileSync(new URL('../../../electron/example/07-exim-mainlog.log', import.meta.url))),
);
const given = [bounce('01-exim-dsn.eml'), log];
const ip = caseOf(given).incidents[0]!.sendingIp!.value;
const reversed = ip.split('.').toReversed().join('.');

async function lookedUp(zone: TestZone, asked: string[] = []): Promise<Case> {
  const questions = questionsFor(caseOf(given).incidents[0]!, knowledge);
  const answers = await takeSnapshot(questions, {
    resolver: resolverOf(zone, asked),
    now: () => AT,
    knowledge,
  });
  const text = new TextEncoder().encode(writeSnapshot(answers, AT, knowledge));
  return caseOf([...given, sourceOf('s3', 'dns.txt', text)]);
}

function findings(c: Case, language: 'en' | 'de' | 'fr' | 'es' = 'en'): readonly Finding[] {
  const incident = c.incidents[0]!;
  const document = buildDocument({
    case: c,
    incident,
    to: 'receiver',
    language,
    knowledge,
    appVersion: '0',
    sha256,
  });
  return document.findings;
}
const about = (list: readonly Finding[], topic: string) => list.filter((finding) => finding.topic === topic);

const zone: TestZone = {
  [`PTR ${reversed}.in-addr.arpa`]: ['shared7.host.example'],
  'A shared7.host.example': [ip],
  'MX cox.net': ['10 cxr.mx.a.cloudfilter.net'],
  'TXT bakery.example': ['google-site-verification=x', 'v=spf1 ip4:192.0.2.0/24 -all'],
  [`A ${reversed}.zen.spamhaus.org`]: ['127.0.0.4'],
  [`A ${reversed}.bl.spamcop.net`]: 'refused',
  [`A ${reversed}.dnsbl.dronebl.org`]: 'timeout',
  [`A ${reversed}.bl.blocklist.de`]: 'servfail',
};

describe('a look-up among the sources', () => {
  test('is no bounce and no problem', async () => {
    const reading = (await lookedUp(zone)).readings[2];
    expect(reading).toMatchObject({ format: 'dns-snapshot', bounces: [], received: [], problems: [] });
  });

  test('names nobody: no question holds a mail address', async () => {
    const asked: string[] = [];
    await lookedUp(zone, asked);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((question) => /@|alice|bob/.test(question))).toEqual([]);
  });

  test('gives facts with the answers’ bytes as exhibits', async () => {
    const list = findings(await lookedUp(zone));
    const topics = [
      'dns-listed',
      'dns-not-listed',
      'dns-refused',
      'dns-timeout',
      'dns-error',
      'dns-name',
      'dns-mx',
    ];
    for (const topic of topics) {
      const [finding] = about(list, topic);
      expect(finding, topic).toMatchObject({ label: 'FACT', confidence: null });
      expect(finding!.exhibits.length, topic).toBeGreaterThan(0);
      expect(finding!.basis, topic).toContain('192.0.2.53:53');
    }
  });

  test('says a listing with its list, code and moment, and that it is of that moment', async () => {
    expect(about(findings(await lookedUp(zone)), 'dns-listed')[0]!.sentence).toBe(
      `At 2026-11-24 12:00:00 UTC ${ip} was listed in Spamhaus ZEN (SBL, CSS, XBL, PBL, DROP) (answer 127.0.0.4: XBL (CBL)). Whether it was listed on the day of the bounce does not follow.`,
    );
  });

  test('never counts a refusal, silence or a failure as a listing or as none', async () => {
    const list = findings(await lookedUp(zone));
    const said = (topic: string) => about(list, topic)[0]!.value;
    expect(said('dns-refused')).toBe(`${ip} bl.spamcop.net`);
    expect(said('dns-timeout')).toBe(`${ip} dnsbl.dronebl.org`);
    expect(said('dns-error')).toBe(`${ip} bl.blocklist.de`);
    expect(said('dns-not-listed')).not.toMatch(/spamcop|dronebl|blocklist\.de|spamhaus/);
  });

  test('the name of the address is confirmed by the way back', async () => {
    expect(about(findings(await lookedUp(zone)), 'dns-name')[0]!.sentence).toContain('led back to');
    const elsewhere = await lookedUp({ ...zone, 'A shared7.host.example': ['192.0.2.99'] });
    expect(about(findings(elsewhere), 'dns-name')[0]!.sentence).toContain('did not lead back');
    const silent = await lookedUp({ ...zone, 'A shared7.host.example': 'timeout' });
    expect(about(findings(silent), 'dns-name')[0]!.sentence).toContain('was not answered');
    const none = await lookedUp({});
    expect(about(findings(none), 'dns-name')[0]!.sentence).toContain('no PTR record');
  });

  test('a policy is the record that is one, and its lack is said', async () => {
    const list = findings(await lookedUp(zone));
    expect(about(list, 'dns-spf')[0]!.value).toBe('v=spf1 ip4:192.0.2.0/24 -all');
    expect(about(list, 'dns-no-dmarc')[0]!.value).toContain('bakery.example');
  });

  test.each(['en', 'de', 'fr', 'es'] as const)('%s has every sentence', async (language) => {
    const list = findings(await lookedUp(zone), language).filter(({ topic }) => topic.startsWith('dns-'));
    expect(list.length).toBeGreaterThan(7);
    expect(list.filter(({ sentence }) => /undefined|null/.test(sentence))).toEqual([]);
  });
});

test('a pack says that nothing was looked up only where nothing was', async () => {
  const written = (c: Case) => {
    const input = { case: c, incident: c.incidents[0]!, to: 'receiver', language: 'en' } as const;
    return JSON.stringify(buildDocument({ ...input, knowledge, appVersion: '0', sha256 }));
  };
  expect(written(caseOf(given))).toContain('Nothing was looked up');
  expect(written(await lookedUp(zone))).not.toContain('Nothing was looked up');
});

describe('the causes', () => {
  const causes = (c: Case) => c.diagnoses.get(c.incidents[0]!.bounces[0]!)!.causes;

  test('a listing of today makes a listing thinkable, after what the words of the refusal name', async () => {
    const found = causes(await lookedUp(zone));
    expect(found[0]!.cause).toBe('concurrent-connections');
    expect(found.at(-1)).toMatchObject({
      cause: 'ip-blocklisted-public-dnsbl',
      confidence: 'low',
      basis: [{ rule: 'look-up/zen.spamhaus.org' }],
    });
  });

  test('without a listing nothing is added, and nothing taken away', async () => {
    const unlisted = await lookedUp({});
    expect(causes(unlisted)).toEqual(causes(caseOf(given)));
    expect(causes(unlisted).map(({ cause }) => cause)).not.toContain('ip-blocklisted-public-dnsbl');
  });

  test('a list that lists what no list may have adds nothing', async () => {
    const all = await lookedUp({ ...zone, 'A 1.0.0.127.zen.spamhaus.org': ['127.0.0.4'] });
    expect(about(findings(all), 'dns-listed')).toEqual([]);
    expect(causes(all).map(({ cause }) => cause)).not.toContain('ip-blocklisted-public-dnsbl');
  });
});

describe('today’s addressee', () => {
  const now = (c: Case) => c.diagnoses.get(c.incidents[0]!.bounces[0]!)!.operatorNow;

  test('the knowledge’s is confirmed where the MX is that operator’s', async () => {
    const before = now(caseOf(given))!;
    const yahoo = knowledge.operators.find(({ id }) => id === before.id)!;
    const host = yahoo.hosts.find((pattern) => typeof pattern === 'string' && !pattern.includes('*'));
    const confirmed = await lookedUp({ 'MX cox.net': [`10 mx.${String(host)}`] });
    expect(now(confirmed)).toEqual(before);
  });

  test('is the one who answered where the MX of today is still theirs', async () => {
    expect(now(await lookedUp(zone))).toBeNull();
  });

  test('is another where the MX says so, and the day is the latest possible one', async () => {
    const moved = await lookedUp({ 'MX cox.net': ['10 aspmx.l.google.com'] });
    expect(now(moved)).toMatchObject({ id: 'google', since: '2026-11-24', sinceAtLatest: true });
    expect(about(findings(moved), 'operator-now')[0]!.sentence).toContain('since 2026-11-24 at the latest');
  });
});

test('a look-up of another case concerns this one nothing', async () => {
  const text = writeSnapshot(
    await takeSnapshot(
      questionsFor(
        {
          ...caseOf(given).incidents[0]!,
          sendingIps: [],
          senderDomains: ['other.example'],
          recipientDomains: ['example.net'],
        },
        knowledge,
      ),
      { resolver: resolverOf({}), now: () => AT, knowledge },
    ),
    AT,
    knowledge,
  );
  const found = caseOf([...given, sourceOf('s3', 'dns.txt', new TextEncoder().encode(text))]);
  expect(found.incidents[0]!.lookups).toEqual([]);
});
