import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../shared/contract/language-code.ts';
import type { Scene } from '../../shared/contract/scene.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { timelineOf } from '../../shared/report/timeline-of.ts';
import { exampleCase, readCase } from './a-read-case.ts';

const told = (c = exampleCase(), language: 'en' | 'de' | 'fr' | 'es' = 'en') =>
  timelineOf(matterOf(c, c.incidents[0]!, language, knowledge)!, 640, 'letter')!;

/** Each event is a dot, or an arrow from the host's lane where a notice is written. */
const marks = ({ shapes }: Scene) =>
  shapes.filter(
    (shape) =>
      (shape.shape === 'circle' && shape.ink !== 'soft') ||
      (shape.shape === 'line' && shape.ink !== 'line' && shape.points.length === 3),
  ).length;

describe('the picture and the table tell the same events', () => {
  test('every mark has a row, and every row a mark', () => {
    const { scene, rows } = told();
    expect(rows.length).toBeGreaterThan(15);
    expect(marks(scene)).toBe(rows.length);
  });

  test('Exim’s shipped rule stands in the model’s box only: 22 to 29 tries, each with a row of its own table', () => {
    const { scene, rows, model, caption } = told();
    expect(model?.title).toBe('Model, not observed: Exim as shipped makes 22 to 29 tries');
    expect(model?.rows).toHaveLength(22);
    expect(new Set(model?.rows.map(({ basisLabel }) => basisLabel))).toEqual(new Set(['inferred, model']));
    const planned = scene.shapes.filter((shape) => shape.shape === 'circle' && shape.ink === 'soft');
    expect(planned).toHaveLength(22);
    expect(caption).toContain('14 tries observed in the log');
    expect(rows.map(({ basisLabel }) => basisLabel)).not.toContain('inferred, model');
    expect(model?.rows[0]?.at).toMatch(/^2020-11-09 15:04:1\d UTC$/);
  });

  test('a receiver’s pack has the observed events alone: the sending host’s rule is none of its matters', () => {
    const c = exampleCase();
    const matter = matterOf(c, c.incidents[0]!, 'en', knowledge)!;
    expect(timelineOf(matter, 640, 'letter', false)?.model).toBeNull();
    expect(marks(timelineOf(matter, 640, 'letter', false)!.scene)).toBe(told().rows.length);
  });

  test.each(languageSchema.options)('the picture tells itself in words, in %s', (language) => {
    const { scene, rows } = told(exampleCase(), language);
    expect(scene.alt).toContain(String(rows.length));
    expect(scene.alt).toContain('2020-11-09 15:04 UTC');
  });

  test('the end that a delay notice announced is dashed, and its row says that it is inferred', () => {
    const delayed = [
      'From: MAILER-DAEMON@mail.example.net (Mail Delivery System)',
      'To: office@bakery.example',
      'Subject: Delayed Mail (still being retried)',
      'Date: Tue, 10 Nov 2020 09:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example.net',
      'X-Postfix-Queue-ID: 4CVFq31TnSz1K7',
      'Arrival-Date: Mon, 9 Nov 2020 09:00:00 +0100',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: delayed',
      'Status: 4.7.0',
      'Remote-MTA: dns; mx.example.com',
      'Diagnostic-Code: smtp; 421 4.7.0 too many connections',
      'Will-Retry-Until: Sat, 14 Nov 2020 09:00:00 +0100',
      '',
      '--b--',
      '',
    ].join('\n');
    const failed = delayed
      .replace('Delayed Mail (still being retried)', 'Undelivered Mail Returned to Sender')
      .replace('Tue, 10 Nov 2020', 'Wed, 11 Nov 2020')
      .replace('Action: delayed', 'Action: failed')
      .replace(/Will-Retry-Until: .*\n/, '');
    const { scene, rows } = told(
      readCase([
        ['delayed.eml', delayed],
        ['failed.eml', failed],
      ]),
    );
    expect(rows.at(-1)).toMatchObject({
      at: '2020-11-14 08:00:00 UTC (written “Sat, 14 Nov 2020 09:00:00 +0100”)',
      what: 'Tries were to go on until then',
      basisLabel: 'inferred',
    });
    expect(rows.slice(0, -1).map(({ basis }) => basis)).not.toContain('inferred');
    expect(scene.shapes.filter((shape) => shape.shape === 'line' && shape.dashed)).toHaveLength(1);
    expect(marks(scene)).toBe(rows.length);
  });
});
