import { describe, expect, it } from 'vitest';
import { encodedLines } from '../../../shared/report/redaction/encoded-lines.ts';
import { replacerOf } from '../../../shared/report/redaction/replacer.ts';

const ADDRESS = 'anna.bell@florist.example';
const replace = replacerOf(
  [
    { value: ADDRESS, class: 'sender-local-part', token: 'person-1@florist.example' },
    { value: 'Ana Müller', class: 'person-name', token: 'name-1' },
  ],
  [],
);
const hidden = (...lines: readonly string[]) => [...encodedLines(lines, replace)].sort();
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a line is left out whole', () => {
  it.each([0, 1, 2])('where base64 holds the value, begun at byte %i of a group', (shift) => {
    expect(hidden('before', `x ${base64(`${'-'.repeat(shift)} ${ADDRESS} `)} y`, 'after')).toEqual([1]);
  });

  it('where the value begins on one line of base64 and ends on the next', () => {
    const coded = base64(`${'.'.repeat(45)} ${ADDRESS} ${'.'.repeat(30)}`);
    expect(hidden(coded.slice(0, 76), coded.slice(76))).toEqual([0, 1]);
  });

  it('where quoted-printable escapes a part of it', () => {
    expect(hidden('To: anna=2Ebell=40florist.example')).toEqual([0]);
  });

  it('where it goes on after quoted-printable’s soft line end', () => {
    expect(hidden('is anna.bell@flor=', 'ist.example here')).toEqual([0, 1]);
  });

  it('where an encoded word holds it', () => {
    expect(hidden('From: =?utf-8?Q?Ana_M=C3=BCller?= <x@y.example>')).toEqual([0]);
    expect(hidden(`From: =?utf-8?B?${base64('Ana Müller')}?= <x@y.example>`)).toEqual([0]);
  });

  it('where it is written with percent or character references', () => {
    expect(hidden('https://y.example/?m=%61nna.bell@florist.example')).toEqual([0]);
    expect(hidden('<a>anna&#46;bell&#x40;florist.example</a>')).toEqual([0]);
    expect(hidden('Ana M&uuml;ller')).toEqual([0]);
  });

  it('where it is folded', () => {
    expect(hidden('To: anna.bell@florist', '\t.example', 'x')).toEqual([0, 1]);
    expect(hidden('From: Ana', ' Müller <x@y.example>')).toEqual([0, 1]);
  });

  it('where a name stands in a charset that is not read', () => {
    expect(hidden('From: =?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <x@y.example>')).toEqual([0]);
  });
});

describe('a line stays', () => {
  it('where the value is plain, and so can be replaced', () => {
    expect(hidden(`To: ${ADDRESS}`, `Cc: ${ADDRESS}`)).toEqual([]);
  });

  it('where an escape stands beside a plain value', () => {
    expect(hidden(`helo=desk2 for ${ADDRESS}`)).toEqual([]);
  });

  it('where base64 holds something else', () => {
    expect(hidden(base64('550 5.1.1 user unknown, and no more than that is said here'))).toEqual([]);
  });
});
