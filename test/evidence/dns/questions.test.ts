import { describe, expect, test } from 'vitest';
import { codeMeaning } from '../../../shared/evidence/dns/code-meaning.ts';
import { questionFor } from '../../../shared/evidence/dns/question.ts';
import { questionsFor } from '../../../shared/evidence/dns/questions-for.ts';
import type { Incident } from '../../../shared/evidence/incident.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';

const ip = (value: string): Incident['sendingIps'][number] => ({
  value,
  confidence: 'high',
  basis: 'named-in-reply',
  fact: { value, spans: [], decoding: [] },
});

const asked = (change: Partial<Incident>) =>
  questionsFor(
    {
      sendingIps: [ip('192.0.2.10')],
      senderDomains: ['news.bakery.example'],
      recipientDomains: ['example.net'],
      ...change,
    } as Incident,
    knowledge,
  );
const names = (change: Partial<Incident> = {}) => asked(change).map(({ type, name }) => `${type} ${name}`);

describe('a look-up asks', () => {
  test('for the name of the sending address, the mail servers of the recipients, the policies of the senders', () => {
    expect(names().slice(0, 5)).toEqual([
      'PTR 10.2.0.192.in-addr.arpa',
      'MX example.net',
      'TXT news.bakery.example',
      'TXT _dmarc.news.bakery.example',
      'TXT _dmarc.bakery.example',
    ]);
  });

  test('blocklists for the address reversed, and lists of domains for the domain', () => {
    expect(names()).toEqual(
      expect.arrayContaining([
        'A 10.2.0.192.zen.spamhaus.org',
        'A 10.2.0.192.bl.spamcop.net',
        'A news.bakery.example.dbl.spamhaus.org',
      ]),
    );
  });

  test('never a list that has closed, wants a key, or lists something other than offenders', () => {
    const words = names().join('\n');
    for (const zone of [
      'dnsbl.sorbs.net',
      'ix.dnsbl.manitu.net',
      'dnsbl.ahbl.org',
      'dnsbl.njabl.org',
      'relays.ordb.org',
      'bl.spamcannibal.org',
      'cbl.abuseat.org',
      'dq.spamhaus.net',
      'abusix.zone',
      'list.dnswl.org',
      'countries.nerd.dk',
    ])
      expect(words).not.toContain(zone);
  });

  test('no closed list of the knowledge has a zone that is asked', () => {
    const closed = knowledge.operators.filter(({ status }) =>
      /shut down|dead|ended|closed|offline|merged/i.test(status ?? ''),
    );
    expect(closed.length).toBeGreaterThan(10);
    expect(closed.filter(({ zone }) => zone?.ask !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test('about IPv6 only a list that holds IPv6 addresses', () => {
    const lists = names({ sendingIps: [ip('2001:db8::35')], senderDomains: [] }).filter((name) =>
      name.startsWith('A '),
    );
    expect(lists).toEqual([`A 5.3.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.zen.spamhaus.org`]);
  });

  test('nothing of a private address, and nothing that is no name of a host', () => {
    expect(
      names({
        sendingIps: [ip('10.0.0.7')],
        senderDomains: ['a b', 'x@y.example', `${'a'.repeat(64)}.example`],
        recipientDomains: [],
      }),
    ).toEqual([]);
  });

  test('and no mail address of anybody is in any question', () => {
    expect(names().filter((name) => name.includes('@'))).toEqual([]);
  });
});

describe('each zone that is asked', () => {
  const zones = knowledge.operators.flatMap(({ id, zone }) =>
    zone?.ask === undefined ? [] : [[id, zone, zone.ask] as const],
  );

  test.each(zones)('%s: is one of the list’s own', (_id, zone, ask) => {
    expect(zone.names).toContain(ask.zone);
  });

  test.each(zones)('%s: an error answer of the knowledge is refused, never a listing', (_id, zone) => {
    for (const [code, words] of Object.entries(zone.answers ?? {})) {
      if (!words.startsWith('ERROR') || !/^[\d.]+$/.test(code)) continue;
      expect(codeMeaning(code, zone).as).toBe('refused');
    }
    expect(codeMeaning('127.255.255.254', zone).as).toBe('refused');
  });
});

test.each([
  ['127.0.0.1', 'refused'],
  ['127.0.0.2', 'listed'],
])('a list of bits (SURBL, URIBL): %s is %s', (code, as) => {
  const zone = knowledge.operators.find(({ id }) => id === 'uribl')!.zone!;
  expect(codeMeaning(code, zone).as).toBe(as);
});

test('one spelling for one question', () => {
  expect(questionFor({ kind: 'forward', of: 'MX.Example.NET.', type: 'A' })).toMatchObject({
    name: 'mx.example.net',
    type: 'A',
  });
});
