import { beforeAll, describe, expect, test } from 'vitest';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { matterOf } from '../../../shared/report/matter.ts';
import { timelineOf } from '../../../shared/report/timeline-of.ts';
import { manyNotices } from '../../bench/many-notices.ts';
import { pdfPages, pdfText, squeezed } from '../../tools/pdf-tools.ts';
import { exampleCase, readCase } from '../a-read-case.ts';
import { textOf, writtenCase } from './written-case.ts';

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a pack is as short as its facts allow', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  let receiver: Uint8Array;
  beforeAll(async () => {
    files = await writtenCase(exampleCase());
    receiver = files.get('receiver/pack.pdf') ?? new Uint8Array();
  }, 60_000);

  test('ten files make no more than a dozen pages for the receiver', () => {
    expect(pdfPages(receiver).length).toBeLessThanOrEqual(12);
  });

  test('the zone that had to be assumed is said once, above the table of events', () => {
    const text = squeezed(pdfText(receiver));
    expect(times(text, squeezed('where no zone is written, +00:00 is assumed'))).toBe(1);
    expect(text).not.toContain(squeezed('zone assumed'));
  });

  test('zones that differ are said beside each time', () => {
    const c = exampleCase();
    let other = -60;
    const events = c.incidents[0]!.timeline.events.map((event) => {
      if (event.at.zone.known !== 'assumed') return event;
      other += 60;
      return { ...event, at: { ...event.at, zone: { known: 'assumed' as const, minutes: other } } };
    });
    const incident = { ...c.incidents[0]!, timeline: { ...c.incidents[0]!.timeline, events } };
    const told = timelineOf(matterOf(c, incident, 'en', knowledge)!, 640, 'letter')!;
    expect(told.zone).toBeNull();
    expect(told.rows.map(({ written }) => written)).toContain('“2020-11-09 15:04:14”, zone assumed +00:00');
    expect(told.rows.map(({ written }) => written)).toContain('“2020-11-09 15:34:02”, zone assumed +01:00');
  });

  test('the hash of a source stands above its exhibits once, and once in the list of sources', () => {
    const text = squeezed(pdfText(receiver));
    for (const { sha256 } of exampleCase().sources) expect(times(text, sha256)).toBeLessThanOrEqual(2);
  });

  test('when files came in together, that is said once', () => {
    const text = squeezed(pdfText(receiver));
    expect(times(text, squeezed('taken in 2026-11-12'))).toBe(1);
  });
});

describe('a pack of many bounces', () => {
  const many = readCase(manyNotices(90).map(({ name, text }) => [name, text] as const));
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = await writtenCase(many, { to: ['receiver'] });
  }, 60_000);

  test('the PDF lists sixty sources and says so; evidence.txt has every one with its hash', () => {
    const pdf = squeezed(pdfText(files.get('receiver/pack.pdf')!));
    expect(many.sources.filter(({ sha256 }) => pdf.includes(sha256)).length).toBe(60);
    expect(pdf).toContain(
      squeezed('60 of 90 sources, those that the exhibits are from first; all are in evidence.txt.'),
    );
    const evidence = textOf(files, 'receiver/evidence.txt');
    for (const { name, sha256 } of many.sources) expect(evidence).toContain(`${sha256}  ${name}`);
  });

  test('what all mails share is said once, above their table', () => {
    const text = squeezed(pdfText(files.get('receiver/pack.pdf')!));
    expect(text).toContain(squeezed('Table 2: one row a mail and recipient; Reply: 421 AUP#CXCNCT'));
  });

  test('the source of every exhibit is among those shown', () => {
    const facts = JSON.parse(textOf(files, 'receiver/facts.json'));
    const pdf = squeezed(pdfText(files.get('receiver/pack.pdf')!));
    expect(facts.exhibits.length).toBeGreaterThan(5);
    for (const { sha256 } of facts.exhibits) expect(pdf).toContain(sha256);
  });
});
