import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RemovedValue } from '../../../shared/contract/redaction.ts';
import { REMOVED, replacerOf } from '../../../shared/report/redaction/replacer.ts';

const anna: RemovedValue = {
  value: 'anna.bell@florist.example',
  class: 'sender-local-part',
  token: 'person-1@florist.example',
};
const local: RemovedValue = { value: 'anna.bell', class: 'sender-local-part', token: 'person-1' };
const name: RemovedValue = { value: 'Anna Bell', class: 'person-name', token: null };
const replace = replacerOf([anna, local, name], ['anna.bell.hosting.example']);
const text = (words: string) => replace(words).text;

describe('replacing values', () => {
  it('writes the token in place of an address, in any case of its letters', () => {
    expect(text('From: <Anna.Bell@Florist.example>')).toBe('From: <person-1@florist.example>');
  });

  it('finds an address that is written into a VERP sender', () => {
    expect(text('bounces+anna.bell=florist.example@esp.example')).toBe(
      'bounces+person-1=florist.example@esp.example',
    );
  });

  it('finds an address in a link', () => {
    expect(text('https://esp.example/u?m=anna.bell%40florist.example')).toBe(
      'https://esp.example/u?m=person-1%40florist.example',
    );
  });

  it('finds a local part by itself, between underscores too', () => {
    expect(text('bounce_anna.bell_2.eml')).toBe('bounce_person-1_2.eml');
  });

  it('leaves a longer word alone', () => {
    expect(text('joanna.bell, anna.bells')).toBe('joanna.bell, anna.bells');
  });

  it('finds a name over a line end', () => {
    expect(text('Dear Anna\r\n  Bell,')).toBe(`Dear ${REMOVED},`);
  });

  it('keeps a locked value whole, also where it holds a personal one', () => {
    expect(text('anna.bell.hosting.example for anna.bell')).toBe('anna.bell.hosting.example for person-1');
  });

  it('says where the stand-ins are', () => {
    const { text: out, at } = replace('to anna.bell and Anna Bell.');
    expect(at.map(({ start, end }) => out.slice(start, end))).toEqual(['person-1', REMOVED]);
  });

  it('leaves no value between marks, whatever stands around it', () => {
    const around = fc.string().filter((s) => !/[\p{L}\p{N}]$/u.test(s) && !/^[\p{L}\p{N}]/u.test(s));
    fc.assert(
      fc.property(around, around, fc.constantFrom(anna, local, name), (before, after, { value }) => {
        expect(text(before + value + after).toLowerCase()).not.toContain(value.toLowerCase());
      }),
    );
  });

  it('gives a text without values back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        fc.pre(!/anna/i.test(words));
        expect(text(words)).toBe(words);
      }),
    );
  });
});
