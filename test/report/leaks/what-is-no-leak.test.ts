import { describe, expect, test } from 'vitest';
import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import type { PersonalClass, RemovedValue } from '../../../shared/contract/redaction.ts';
import { leaksIn } from '../../../shared/report/leaks/leaks-in.ts';

const removedAs = (value: string, of: PersonalClass, token: string | null = null): RemovedValue => ({
  value,
  class: of,
  token,
});

const found = (content: string, removed: RemovedValue, kept: readonly string[] = []) =>
  leaksIn([{ path: 'a.txt', bytes: new Uint8Array(Buffer.from(content)) }], [removed], leakPorts, kept)
    .length;

describe('what is no leak', () => {
  test.each([
    ['info', 'For more info see the bounce. info: none; info=1'],
    ['postmaster', 'Write to the postmaster of the domain.'],
    ['abc', 'abc, abc.example and abc=1'],
  ])('the local part %s as a word', (value, content) => {
    expect(found(content, removedAs(value, 'recipient-local-part'))).toBe(0);
  });

  test.each([
    ['info', 'To: <info@bakery.example>'],
    ['info', 'bounces+info=bakery.example@mail.example.com'],
    ['postmaster', 'To: POSTMASTER%40bakery.example'],
    ['abc', 'To: abc@example.com'],
    ['hello', 'SGVsbG9AYmFrZXJ5LmV4YW1wbGU='],
  ])('but %s in an address is one', (value, content) => {
    expect(found(content, removedAs(value, 'recipient-local-part'))).toBe(1);
  });

  test('a subject of one word in a sentence', () => {
    expect(found('We order flowers in order to sell them.', removedAs('Order', 'subject'))).toBe(0);
  });

  test.each(['Subject: Flowers', '"subject": "Flowers"', 'Betreff: „Flowers“', 'subject=flowers'])(
    'but it is one in %s',
    (content) => {
      expect(found(content, removedAs('Flowers', 'subject'))).toBe(1);
    },
  );

  test('a login that is also a label of a domain that stays', () => {
    const login = removedAs('bakery', 'account');
    expect(found('from mail.bakery.example by mx', login, ['mail.bakery.example'])).toBe(0);
    expect(found('U=bakery from mail.bakery.example', login, ['mail.bakery.example'])).toBe(1);
  });

  test('a value that is to stay', () => {
    expect(
      found('from mx1.example.net', removedAs('mx1.example.net', 'author-computer'), ['MX1.example.net']),
    ).toBe(0);
  });

  test('a name that comes together out of two domains', () => {
    const domains = ['florist.example', 'bakery.example'];
    const bakery = removedAs('Example Bakery', 'person-name');
    expect(found('florist.example\nbakery.example', bakery, domains)).toBe(0);
    expect(found('florist.example bakery.example', bakery, domains)).toBe(0);
    expect(found('florist.\nexample\nbakery.exam\nple', bakery, domains)).toBe(0);
    expect(found('Example Bakery <x@bakery.example>', bakery, domains)).toBe(1);
  });

  test('a value inside of a longer word', () => {
    expect(
      found('joanna.bell, anna.bella, annabell, xanna.bell', removedAs('anna.bell', 'sender-local-part')),
    ).toBe(0);
  });

  test('the mailbox of another whose name ends alike', () => {
    const anna = removedAs('anna@florist.example', 'sender-local-part');
    expect(found('jo.anna@florist.example', anna)).toBe(0);
    expect(found('from anna@florist.example', anna)).toBe(1);
  });

  test('a token that holds the value', () => {
    const person = removedAs('person', 'person-name', 'person-1@person.example');
    expect(found('to person-1@person.example', person)).toBe(0);
  });
});

describe('what is one all the same', () => {
  test.each([
    'write to anna@florist.exampleは',
    'écrire à «anna@florist.example»',
    '(anna@florist.example)',
    'anna@florist.example.',
    'anna@florist.example\nand more',
    '_anna@florist.example_',
  ])('the value in %s', (content) => {
    expect(found(content, removedAs('anna@florist.example', 'sender-local-part'))).toBe(1);
  });

  test('a local part alone that is no plain word', () => {
    expect(
      found('user anna.bell logged in', removedAs('anna.bell@florist.example', 'sender-local-part')),
    ).toBe(1);
  });

  test('the domain in its other form', () => {
    const value = removedAs('anna@blümchen.example', 'sender-local-part');
    expect(found('To: anna@xn--blmchen-o2a.example', value)).toBe(1);
  });

  test('a name in Latin-1', () => {
    const bytes = new Uint8Array(Buffer.from('From: J\xf6rg M\xfcller <x@y.example>', 'latin1'));
    expect(
      leaksIn([{ path: 'a', bytes }], [removedAs('Jörg Müller', 'person-name')], leakPorts),
    ).toHaveLength(1);
  });

  test('a Japanese name between other characters', () => {
    expect(found('宛先は山田太郎様です', removedAs('山田太郎', 'person-name'))).toBe(1);
  });
});

test('a leak does not carry the value', () => {
  const value = removedAs('anna.bell@florist.example', 'sender-local-part', 'person-1@florist.example');
  const content = new Uint8Array(Buffer.from('To: anna.bell@florist.example'));
  const leaks = leaksIn([{ path: 'x/anna.bell@florist.example.eml', bytes: content }], [value], leakPorts);
  expect(leaks.length).toBeGreaterThan(1);
  expect(JSON.stringify(leaks)).not.toContain('anna');
});
