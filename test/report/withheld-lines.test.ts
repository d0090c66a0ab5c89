import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { readSource } from '../../shared/notice/read-source.ts';
import type { Addressee } from '../../shared/report/block.ts';
import { profileFor } from '../../shared/report/redaction/profile-for.ts';
import { withheldLines } from '../../shared/report/withheld-lines.ts';
import { sourceOf } from './a-case.ts';

/** The lines that a letter leaves out of a text. */
function leftOut(text: string, to: Addressee): readonly string[] {
  const source = sourceOf('s1', 'a.eml', text);
  const { bounces, received } = readSource(source, decoders);
  const mails = [...bounces.flatMap(({ returned }) => returned ?? []), ...received];
  const lines = text.split('\n');
  return [...withheldLines(source, mails, profileFor(to))]
    .sort((a, b) => a - b)
    .map((n) => lines[n - 1] ?? '');
}

const arrived = [
  'Received: from out.example.net (out.example.net [198.51.100.7])',
  '\tby mx.example.com with ESMTPS id 2; Mon, 09 Nov 2020 15:04:14 +0000',
  'Received: from [203.0.113.44] (helo=counter-pc)',
  '\tby out.example.net with esmtpsa id 1; Mon, 09 Nov 2020 15:04:12 +0000',
  'From: office@bakery.example',
  'To: bob@example.com',
  'Subject: Your order',
  'Date: Mon, 09 Nov 2020 15:04:08 +0000',
  'Message-ID: <4711@bakery.example>',
  '',
  'Dear Bob',
].join('\n');

describe('of a mail that arrived', () => {
  test('the receiver sees neither the author’s computer nor subject and text', () => {
    expect(leftOut(arrived, 'receiver')).toEqual(
      ['Received: from [203.0.113.44] (helo=counter-pc)', 'Subject: Your order', '', 'Dear Bob'].filter(
        (line) => line !== '',
      ),
    );
  });

  test('the host sees its own client', () => {
    expect(leftOut(arrived, 'host')).toEqual(['Subject: Your order', 'Dear Bob']);
  });

  test('the own file leaves nothing out', () => {
    expect(leftOut(arrived, 'own')).toEqual([]);
  });
});

describe('of a log', () => {
  test.each([
    ['2020-11-09 15:04:12 1kc8ww-0002Pd-Cn <= a@bakery.example U=bakery P=local S=912'],
    [
      '2020-11-09 15:04:12 1kc8ww-0002Pd-Cn <= a@bakery.example H=(pc) [203.0.113.44] P=esmtpsa A=plain:bakery S=9',
    ],
    [
      'Nov  9 15:04:12 out postfix/smtpd[7]: 4CVFq3: client=pc[203.0.113.44], sasl_method=PLAIN, sasl_username=bakery',
    ],
  ])('a line with a login is for the host alone: %s', (line) => {
    expect(leftOut(`${line}\n`, 'receiver')).toEqual([line]);
    expect(leftOut(`${line}\n`, 'host')).toEqual([]);
  });

  test('the arrival of the bounce itself names only the mail system’s own user, and stays', () => {
    const line =
      '2020-11-11 16:34:03 1kctLX-0004Fh-5R <= <> R=1kc8ww-0002Pd-Cn U=mailnull P=local S=3021 for a@bakery.example';
    expect(leftOut(`${line}\n`, 'receiver')).toEqual([]);
  });
});
