import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../shared/contract/language-code.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { findingsOf } from '../../shared/report/findings.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { exampleCase, readCase } from './a-read-case.ts';

function findings(c: Case, language: 'en' | 'de' | 'fr' | 'es' = 'en') {
  const [incident] = c.incidents;
  const matter = incident && matterOf(c, incident, language, knowledge);
  if (!matter) throw new Error('no matter');
  return findingsOf(matter);
}
const found = (c: Case, topic: string) => findings(c).find((finding) => finding.topic === topic);

describe('tries in the findings of the example', () => {
  const example = exampleCase();

  test("fourteen are observed: a fact with the log's lines", () => {
    expect(found(example, 'attempts')).toMatchObject({ label: 'FACT', value: '14' });
  });

  test("Exim's shipped rule makes 22 to 29: inferred, a finding apart, and called a model", () => {
    const model = found(example, 'retry-model');
    expect(model).toMatchObject({ label: 'INFERENCE', confidence: 'low', value: '22-29' });
    expect(model?.sentence).toContain('This is a model');
  });

  test('how long it was queued says what it is counted from', () => {
    expect(found(example, 'queue-time')).toMatchObject({
      label: 'FACT',
      sentence: expect.stringContaining('2 days, 1 hour'),
      basis: expect.stringContaining('from the sending host’s first stamp'),
    });
  });

  test('two days are short beside four', () => {
    expect(found(example, 'queue-custom')).toMatchObject({
      label: 'INFERENCE',
      sentence: expect.stringMatching(/is short: .* Exim as shipped allows 4 days/),
    });
  });

  test('the delay notice is named and is no failure', () => {
    expect(found(example, 'delay-notice')).toMatchObject({ label: 'FACT', value: '1' });
    expect(found(example, 'scale')?.value).toBe('4/4');
  });

  test.each(languageSchema.options)('each of them has its sentence in %s', (language) => {
    const said = findings(example, language).map(({ topic }) => topic);
    expect(said).toEqual(
      expect.arrayContaining(['attempts', 'retry-model', 'queue-time', 'queue-custom', 'delay-notice']),
    );
  });
});

/** A refusal of one mail that the host took up at this hour (UTC) of a day in November 2020. */
const refused = (day: number, hour: number): string => {
  const at = (minute: number) => `${day} Nov 2020 ${String(hour).padStart(2, '0')}:${minute}:00 +0000`;
  const id = `${day}-${hour}@bakery.example`;
  return `Date: ${at(50)}
From: MAILER-DAEMON@mail.bakery.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.bakery.example

Final-Recipient: rfc822; bob@example.net
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 554 5.7.1 too many connections

--b
Content-Type: text/rfc822-headers

Return-Path: <office@bakery.example>
Received: from shop (shop [203.0.113.9]) by mail.bakery.example with ESMTP id q${day}x${hour}; ${at(40)}
Message-ID: <${id}>
From: office@bakery.example
To: bob@example.net

--b--
`;
};

/** A mail of the same way that arrived. */
const arrived = (day: number, hour: number): string => {
  const at = (minute: number) => `${day} Nov 2020 ${String(hour).padStart(2, '0')}:${minute}:00 +0000`;
  return `Delivered-To: bob@example.net
Received: from mail.bakery.example (mail.bakery.example [198.51.100.7]) by mx.example.net with ESMTP id r1; ${at(41)}
Received: from shop (shop [203.0.113.9]) by mail.bakery.example with ESMTP id s1; ${at(40)}
Message-ID: <ok-${day}-${hour}@bakery.example>
Date: ${at(39)}
From: office@bakery.example
To: bob@example.net
Subject: Order

Here it is.
`;
};

const texts = (fails: (hour: number) => boolean): readonly (readonly [string, string])[] =>
  [9, 10, 11, 12].flatMap((day) =>
    [1, 4, 6, 7, 9, 12, 15, 16, 17, 20, 23].map(
      (hour) => [`${day}-${hour}.eml`, fails(hour) ? refused(day, hour) : arrived(day, hour)] as const,
    ),
  );

describe('hours of the day', () => {
  test('mails that fail from 17:00 to 07:00 and arrive by day: pack and window say so', () => {
    const c = readCase(texts((hour) => hour >= 17 || hour < 7));
    expect(c.incidents).toHaveLength(1);
    expect(c.incidents[0]?.rate).toMatchObject({ failed: 24, of: 44 });
    const hours = found(c, 'hours');
    expect(hours).toMatchObject({ label: 'INFERENCE', confidence: 'moderate', value: '17-7' });
    expect(hours?.sentence).toMatch(/between 17:00 and 07:00 UTC failed: 24 of 24, 100 %/);
    const view = incidentView(c, 'i1', 'en', knowledge);
    expect(view?.spread?.pattern).toBe(hours?.sentence);
    expect(view?.spread?.picture?.scene.alt).toContain('24 failed, 20 arrived');
  });

  test('a uniform spread says nothing, and is still counted', () => {
    const c = readCase(texts((hour) => hour % 2 === 0));
    expect(found(c, 'hours')).toBeUndefined();
    const view = incidentView(c, 'i1', 'en', knowledge);
    expect(view?.spread?.pattern).toBeNull();
    expect(view?.spread?.tallies.map(({ head }) => head)).toContain('Day');
  });

  test('a few mails get no rate and no picture', () => {
    const view = incidentView(exampleCase(), 'i1', 'en', knowledge);
    expect(view?.spread?.picture).toBeNull();
    expect(view?.spread?.tallies[0]?.rows[0]).toEqual({
      name: 'bakery.example',
      failed: '3',
      arrived: '0',
      share: '3 of 3; too few for a rate',
    });
  });
});
