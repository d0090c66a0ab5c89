import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { expectedTries } from '../../shared/evidence/attempts-of.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { chainsOf } from '../../shared/evidence/chains.ts';
import { toRecord } from '../../shared/evidence/record.ts';
import { sendingIpOf } from '../../shared/evidence/sending-ip-of.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { readSource } from '../../shared/notice/read-source.ts';

const FOLDER = new URL('../../electron/example/', import.meta.url);

function exampleCase(wanted: (name: string) => boolean = () => true): Case {
  const names = readdirSync(FOLDER).filter(wanted).sort();
  const sources = names.map((name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { id: `s${Number(name.slice(0, 2))}`, name, bytes, sha256, takenAt: '2020-11-13T00:00:00Z' };
  });
  const readings = sources.map((source) => readSource(source, decoders));
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase({ sources, readings, diagnoses, statements: {}, at: '2020-11-13T00:00:00Z' }, knowledge);
}

function only(found: Case): Case['incidents'][number] {
  const [incident, ...more] = found.incidents;
  if (incident === undefined || more.length > 0) throw new Error(`${found.incidents.length} incidents`);
  return incident;
}

describe('the ten files of the example', () => {
  const incident = only(exampleCase());

  test('are one incident: Cox, connections, two sender domains', () => {
    expect(incident).toMatchObject({
      id: 'i1',
      cause: 'concurrent-connections',
      operator: { id: 'cox' },
      senderDomains: ['bakery.example', 'florist.example'],
      recipientDomains: ['cox.net'],
    });
  });

  test('four mails failed, in time order', () => {
    expect(incident.bounces).toEqual(['s1/1', 's9/1', 's5/1', 's8/1']);
    expect(incident.rate).toEqual({ failed: 4, of: 4, interval: null });
  });

  test("paste, forwarded copy, warning and log state the first mail's failure again; the blanked post could be another's", () => {
    const also = incident.alsoIn.toSorted((one, other) => one.bounce.localeCompare(other.bounce));
    expect(also).toEqual([
      { bounce: 's2/1', sameAs: 's1/1', oneOf: ['s1/1', 's9/1'] },
      ...['s3/1', 's4/1', 's6/1', 's7/1'].map((bounce) => ({ bounce, sameAs: 's1/1', oneOf: ['s1/1'] })),
    ]);
  });

  test('the log shows fourteen tries, the untried mail none, and the others are inferred', () => {
    const attempts = [...incident.attempts].map(([id, one]) => [
      id,
      one.basis === 'observed' ? one.list.length : one.basis,
    ]);
    expect(attempts).toEqual([
      ['s1/1', 14],
      ['s9/1', 'inferred'],
      ['s5/1', 'inferred'],
      ['s8/1', 'none'],
    ]);
  });

  test("Exim's whole rule would have given 22 to 29", () => {
    const exim = knowledge.retryModels.find(({ id }) => id === 'exim');
    expect(exim && expectedTries(exim, null)).toEqual({ atLeast: 22, atMost: 29 });
  });

  test("the sending IP is what the receiver stamped, never the author's computer", () => {
    expect(incident.sendingIp).toMatchObject({
      value: '198.51.100.7',
      basis: 'received-by-receiver',
      confidence: 'high',
    });
    expect(incident.sendingIps.map(({ value }) => value)).toEqual(['198.51.100.7']);
  });

  test('one mail was received although it was reported failed', () => {
    expect(incident.received).toEqual([
      { bounce: 's9/1', copySource: 's10', messageId: 'roses-1109@florist.example' },
    ]);
  });

  test('its log and its received copy are not asked for, the rest is', () => {
    const asked = incident.missing.map(({ code }) => code);
    expect(asked).toEqual([
      'open-connections',
      'retry-rule',
      'host-retry-state',
      'receiver-connect-log',
      'receiver-limit',
      'shared-or-dedicated',
      'settings-in-force',
      'other-customers',
      'fresh-test',
    ]);
  });
});

describe('without some of the files', () => {
  test('no log: the lines are asked for by id, the tries inferred, the IP still shown by the received copy', () => {
    const incident = only(exampleCase((name) => !name.endsWith('.log')));
    expect(incident.missing[0]).toMatchObject({
      code: 'log-lines',
      request: expect.stringMatching(/^exigrep '1k/),
    });
    expect(incident.attempts.get('s1/1')?.basis).toBe('inferred');
    expect(incident.sendingIp?.basis).toBe('received-by-receiver');
  });

  test("no received copy: the log's address, and copies are asked for", () => {
    const incident = only(exampleCase((name) => !name.startsWith('10')));
    expect(incident.sendingIp).toMatchObject({ value: '198.51.100.7', basis: 'host-log' });
    expect(incident.missing.map(({ code }) => code)).toContain('received-copies');
  });

  test('neither: the IP is unknown and asked for', () => {
    const incident = only(exampleCase((name) => !/^10|log$/.test(name)));
    expect(incident.sendingIp).toBeNull();
    expect(incident.missing.map(({ code }) => code)).toContain('sending-ip');
  });

  test('the forms of the one bounce alone are one mail, the blanked post as well', () => {
    const incident = only(exampleCase((name) => /^0[12346]|log$/.test(name)));
    expect(incident.bounces).toEqual(['s1/1']);
    expect(incident.alsoIn).toHaveLength(5);
    expect(incident.alsoIn.every(({ oneOf }) => oneOf.length === 1)).toBe(true);
  });

  test('the blanked post alone still names operator and cause, and lacks the whole notice first', () => {
    const incident = only(exampleCase((name) => name.startsWith('02')));
    expect(incident).toMatchObject({
      cause: 'concurrent-connections',
      operator: { id: 'cox' },
      sendingIp: null,
    });
    expect(incident.missing[0]?.code).toBe('full-notice');
  });
});

test("the failed mail's way and the bounce's way are two chains", () => {
  const [bounce] = exampleCase((name) => name.startsWith('01')).readings.flatMap(
    (reading) => reading.bounces,
  );
  const chains = bounce === undefined ? [] : chainsOf(bounce);
  expect(chains.map(({ of, hops }) => [of, hops.map(({ hop, trust }) => [hop.by?.value, trust])])).toEqual([
    ['failed-mail', [['gnlm1.example.net', 'verified']]],
    ['notice', [['gnlm1.example.net', 'verified']]],
  ]);
});

describe("the reader's own zone is no part of any result", () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  const everything = (zone: string): string => {
    process.env.TZ = zone;
    const found = exampleCase();
    const records = found.readings
      .flatMap((reading) => reading.bounces)
      .map((bounce) => {
        const diagnosis = found.diagnoses.get(bounce.id);
        return diagnosis && toRecord(bounce, diagnosis, sendingIpOf(bounce), ({ code }) => code);
      });
    const incidents = found.incidents.map((one) => ({ ...one, attempts: [...one.attempts] }));
    return JSON.stringify({ offset: new Date(0).getTimezoneOffset() !== 0, records, incidents });
  };

  test('in Phoenix everything is as in UTC', () => {
    const [utc, phoenix] = [everything('UTC'), everything('America/Phoenix')];
    // The zone did change for this process, else the comparison would show nothing.
    expect([utc.slice(0, 15), phoenix.slice(0, 14)]).toEqual(['{"offset":false', '{"offset":true']);
    expect(phoenix.slice(14)).toBe(utc.slice(15));
  });

  test('no time is rendered without its zone', () => {
    const times = [...everything('UTC').matchAll(/"(?:sentAt|bouncedAt|at)":"([^"]*)"/g)].map(
      ([, time]) => time,
    );
    expect(times.length).toBeGreaterThan(10);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
  });
});
