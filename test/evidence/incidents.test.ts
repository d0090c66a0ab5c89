import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import { incidentsOf } from '../../shared/evidence/incidents.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import type { ReceivedCopy } from '../../shared/notice/received-copy.ts';
import { aBounce, aCopy, aDiagnosis, at, fact, hop, noNotice, returned, says } from './a-bounce.ts';

const COX = { id: 'cox', name: 'Cox', basis: 'host', words: fact('mx.example.net'), on: null } as const;
const LIMIT = (id: string): Diagnosis =>
  aDiagnosis(id, 'concurrent-connections', { operator: COX, temporaryAtReceiver: true });

/** A mail to `<name>@example.net` that Cox refused, reported on `day` November 2020. */
const mail = (name: string, day: number, change: Partial<Bounce> = {}): Bounce =>
  aBounce({
    id: `s-${name}/1`,
    writer: { system: 'exim', mark: fact('exim') },
    recipient: fact(`${name}@example.net`),
    reportingMta: fact('gnlm1.example.org'),
    remoteHost: fact('mx.example.net'),
    queueId: fact(`1kc8ww-0002Pd-${name}`),
    envelopeSender: fact('sue@bakery.example'),
    replies: [says('receiver', '421 too many connections')],
    returned: returned({ messageId: fact(`<${name}@bakery.example>`) }),
    notice: { ...noNotice, date: at(new Date(Date.UTC(2020, 10, day)).toISOString()) },
    ...change,
  });

interface Given {
  readonly copies?: readonly ReceivedCopy[];
  readonly diagnose?: (bounce: Bounce) => Diagnosis;
  readonly statements?: Statements;
}

function incidents(bounces: readonly Bounce[], given: Given = {}): readonly Incident[] {
  const diagnose = given.diagnose ?? (({ id }: Bounce) => LIMIT(id));
  return incidentsOf({
    sources: [],
    readings: [{ source: 's1', format: 'eml', bounces, received: given.copies ?? [], problems: [] }],
    diagnoses: new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce)])),
    statements: given.statements ?? {},
    knowledge,
  });
}
const grouped = (bounces: readonly Bounce[], given?: Given): readonly (readonly string[])[] =>
  incidents(bounces, given).map((incident) => incident.bounces.map((id) => id.slice(2, -2)));

describe('what belongs together', () => {
  test('the same operator, cause and sending host are one incident, in time order', () => {
    expect(grouped([mail('b', 12), mail('a', 11)])).toEqual([['a', 'b']]);
  });

  test('several sender domains on one server are one incident', () => {
    const [incident, ...more] = incidents([
      mail('a', 11),
      mail('b', 12, { envelopeSender: fact('x@florist.example') }),
    ]);
    expect(more).toEqual([]);
    expect(incident?.senderDomains).toEqual(['bakery.example', 'florist.example']);
  });

  test('two servers of one host are one side to talk to', () => {
    expect(grouped([mail('a', 11), mail('b', 12, { reportingMta: fact('lists2.example.org') })])).toEqual([
      ['a', 'b'],
    ]);
  });

  test('another host, another cause or another operator is another incident', () => {
    expect(grouped([mail('a', 11), mail('b', 12, { reportingMta: fact('out.example.com') })])).toHaveLength(
      2,
    );
    const byName = (bounce: Bounce): Diagnosis =>
      bounce.id === 's-b/1' ? aDiagnosis(bounce.id, 'mailbox-full', { operator: COX }) : LIMIT(bounce.id);
    expect(grouped([mail('a', 11), mail('b', 12)], { diagnose: byName })).toHaveLength(2);
    const other = (bounce: Bounce): Diagnosis =>
      bounce.id === 's-b/1' ? { ...LIMIT(bounce.id), operator: { ...COX, id: 'yahoo' } } : LIMIT(bounce.id);
    expect(
      grouped([mail('a', 11), mail('b', 12, { recipient: fact('b@example.com') })], { diagnose: other }),
    ).toHaveLength(2);
  });

  test('fourteen days apart is one incident, fifteen are two, a mail between them is the bridge', () => {
    expect(grouped([mail('a', 1), mail('b', 15)])).toEqual([['a', 'b']]);
    expect(grouped([mail('a', 1), mail('b', 16)])).toEqual([['a'], ['b']]);
    expect(grouped([mail('a', 1), mail('b', 16), mail('m', 8)])).toEqual([['a', 'm', 'b']]);
  });

  test('a mail returned untried joins the refusals that filled the memory of its host', () => {
    const untried = mail('u', 12, {
      noAttempt: fact('retry time not reached'),
      replies: [],
      remoteHost: null,
    });
    const diagnose = ({ id }: Bounce): Diagnosis =>
      id === 's-u/1' ? aDiagnosis(id, 'retry-expired') : LIMIT(id);
    const [incident] = incidents([untried, mail('a', 11)], { diagnose });
    expect(incident?.bounces).toEqual(['s-a/1', 's-u/1']);
    expect(incident?.cause).toBe('concurrent-connections');
    expect(incident?.operator?.id).toBe('cox');
  });

  test('a form without sending host or date joins the only incident it fits', () => {
    const vague = { reportingMta: null, notice: noNotice };
    expect(grouped([mail('v', 11, vague), mail('a', 11)])).toEqual([['a', 'v']]);
    const elsewhere = mail('b', 11, { reportingMta: fact('out.example.com') });
    expect(grouped([mail('v', 11, vague), mail('a', 11), elsewhere])).toHaveLength(3);
  });

  test('where nothing names the refuser, mails are not thrown together', () => {
    const nameless = { remoteHost: null, recipient: null };
    const diagnose = ({ id }: Bounce): Diagnosis => aDiagnosis(id, 'unknown');
    expect(grouped([mail('a', 11, nameless), mail('b', 11, nameless)], { diagnose })).toHaveLength(2);
  });

  test('ids count up in the order of the first bounce', () => {
    const early = mail('e', 2, { reportingMta: fact('out.example.com') });
    expect(incidents([mail('a', 11), early]).map(({ id, bounces }) => [id, bounces[0]])).toEqual([
      ['i1', 's-e/1'],
      ['i2', 's-a/1'],
    ]);
  });

  test('a mail reported delivered and an automatic answer are no incident', () => {
    expect(grouped([mail('a', 11, { kind: 'delivered' }), mail('b', 11, { kind: 'autoreply' })])).toEqual([]);
  });
});

describe('how many', () => {
  const arrived = (name: string, change: Partial<ReceivedCopy> = {}): ReceivedCopy =>
    aCopy({
      source: `c-${name}`,
      messageId: fact(`<${name}@bakery.example>`),
      from: fact('sue@bakery.example'),
      deliveredTo: fact(`${name}@example.net`),
      hops: [hop({ by: 'gnlm1.example.org', at: '2020-11-11T10:00:00Z' })],
      ...change,
    });
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => mail(name, 11));

  test('eight failed and two arrived: 8 of 10, 49 to 94 per cent', () => {
    const rate = incidents(eight, { copies: [arrived('x'), arrived('y')] })[0]?.rate;
    expect(rate).toMatchObject({ failed: 8, of: 10 });
    expect(rate?.interval?.low).toBeCloseTo(0.49, 2);
    expect(rate?.interval?.high).toBeCloseTo(0.94, 2);
  });

  test('a mail that failed and arrived all the same is one mail, and counts as failed', () => {
    const [incident] = incidents(eight, { copies: [arrived('a')] });
    expect(incident?.rate).toEqual({ failed: 8, of: 8, interval: null });
    expect(incident?.received).toEqual([
      { bounce: 's-a/1', copySource: 'c-a', messageId: 'a@bakery.example' },
    ]);
  });

  test("a copy at another operator's recipient, or months away, is no part of it", () => {
    const far = arrived('x', { hops: [hop({ by: 'gnlm1.example.org', at: '2021-03-01T10:00:00Z' })] });
    const elsewhere = arrived('y', { deliveredTo: fact('y@example.com') });
    expect(incidents(eight, { copies: [far, elsewhere] })[0]?.rate.of).toBe(8);
  });

  test('a delivery report counts as known, the same mail twice as one', () => {
    const delivered = mail('x', 11, { kind: 'delivered' });
    expect(incidents([...eight, delivered, { ...delivered, id: 's-x/2' }])[0]?.rate).toMatchObject({
      failed: 8,
      of: 9,
    });
  });

  test('a mail that is only late has no fate yet', () => {
    expect(incidents([...eight, mail('x', 11, { kind: 'delayed' })])[0]?.rate).toMatchObject({
      failed: 8,
      of: 8,
    });
  });
});

describe('what the person says', () => {
  test('their sending IP is taken where nothing shows one, and marked as theirs', () => {
    const [incident] = incidents([mail('a', 11)], { statements: { sendingIp: '198.51.100.7' } });
    expect(incident?.sendingIp).toMatchObject({ value: '198.51.100.7', basis: 'person', confidence: 'low' });
  });

  test('it never outranks what a notice shows', () => {
    const named = mail('a', 11, { replies: [says('receiver', '421 [198.51.100.9] too many connections')] });
    const [incident] = incidents([named], { statements: { sendingIp: '198.51.100.7' } });
    expect(incident?.sendingIp?.value).toBe('198.51.100.9');
  });
});

test('thirty files with twelve domains and two duplicates are one incident of 28 mails', () => {
  const files = Array.from({ length: 28 }, (_, index) =>
    mail(`m${index}`, 10 + (index % 5), { envelopeSender: fact(`a@shop${index % 12}.example`) }),
  );
  const copies = files.slice(0, 2).map((bounce, index) => ({ ...bounce, id: `s-dup${index}/1` }));
  const [incident, ...more] = incidents([...files, ...copies]);
  expect(more).toEqual([]);
  expect(incident?.bounces).toHaveLength(28);
  expect(incident?.alsoIn).toHaveLength(2);
  expect(incident?.senderDomains).toHaveLength(12);
  expect(incident?.rate).toMatchObject({ failed: 28, of: 28 });
});

describe('the sending server known by name only', () => {
  test('is a basis of its own, with the lowest confidence, and no address', () => {
    const [incident] = incidents([mail('a', 3)]);
    expect(incident?.sendingIp).toBeNull();
    expect(incident?.sendingName).toMatchObject({
      basis: 'name-only',
      confidence: 'low',
      fact: { value: 'gnlm1.example.org' },
    });
  });

  test('stands back as soon as an address is shown', () => {
    const named = [says('receiver', '421 too many connections from 198.51.100.7')];
    const [incident] = incidents([mail('a', 3), mail('b', 3, { replies: named })]);
    expect(incident?.sendingIp).toMatchObject({ value: '198.51.100.7', basis: 'named-in-reply' });
    expect(incident?.sendingName).toBeNull();
  });

  test('is nothing where the notice names no server', () =>
    expect(incidents([mail('a', 3, { reportingMta: null })])[0]?.sendingName).toBeNull());
});
