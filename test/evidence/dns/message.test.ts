import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionFor } from '../../../shared/evidence/dns/question.ts';
import { readMessage } from '../../../shared/evidence/dns/read-message.ts';
import { writeQuery } from '../../../shared/evidence/dns/write-query.ts';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));

/** Header of an answer to one question about example.com, with so many records. */
const answer = (type: string, records: string, count = '0001') =>
  bytesOf(`1234 8180 0001 ${count} 0000 0000 07 6578616d706c65 03 636f6d 00 ${type} 0001 ${records}`);

describe('a message', () => {
  test('of MX records gives them as zone files write them, names by their pointers', () => {
    const read = readMessage(answer('000f', 'c00c 000f 0001 00000e10 0007 000a 02 6d78 c00c'));
    expect(read).toMatchObject({
      id: 0x1234,
      response: true,
      code: 0,
      question: { name: 'example.com', type: 15 },
      answers: [{ name: 'example.com', type: 15, value: '10 mx.example.com' }],
    });
  });

  test('that says no mail is taken (RFC 7505) has the dot', () => {
    expect(readMessage(answer('000f', 'c00c 000f 0001 00000e10 0003 0000 00'))?.answers[0]?.value).toBe(
      '0 .',
    );
  });

  test('of a text in pieces gives it whole (RFC 7208 section 3.3), and what is no text by number', () => {
    const texts = answer(
      '0010',
      'c00c 0010 0001 00000e10 0009 03 61620a 04 20637f64'.replace('0009', '0009'),
    );
    expect(readMessage(texts)?.answers[0]?.value).toBe('ab\\010 c\\127d');
  });

  test('of IPv6 gives one spelling', () => {
    const aaaa = answer('001c', 'c00c 001c 0001 00000e10 0010 20010db8000000000000000000000035');
    expect(readMessage(aaaa)?.answers[0]?.value).toBe('2001:db8::35');
  });

  test('whose name leads in a circle is none', () => {
    expect(readMessage(answer('000f', 'c01d 000f 0001 00000e10 0004 000a c01d'))).toBeNull();
  });

  test('that is cut off is none', () => {
    const whole = answer('0001', 'c00c 0001 0001 00000e10 0004 7f000002');
    expect(readMessage(whole)?.answers[0]?.value).toBe('127.0.0.2');
    for (let end = 0; end < whole.length; end += 1) expect(readMessage(whole.subarray(0, end))).toBeNull();
  });

  test('of any bytes is read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const read = readMessage(bytes);
        expect(read === null || Array.isArray(read.answers)).toBe(true);
      }),
    );
  });
});

test('a query is a message with its question, and no answer', () => {
  const question = questionFor({ kind: 'mx', of: 'Example.COM.' })!;
  expect(readMessage(writeQuery(0xbeef, question))).toEqual({
    id: 0xbeef,
    response: false,
    truncated: false,
    code: 0,
    question: { name: 'example.com', type: 15 },
    answers: [],
  });
});
