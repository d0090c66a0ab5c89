import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { readSource } from '../../shared/notice/read-source.ts';

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(new URL(`${folder}${name}`, import.meta.url)));
      return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    });

const larger = filesOf('../../electron/example-larger/');
const small = filesOf('../../electron/example/');

function caseOf(files: typeof larger) {
  const once = files.filter(
    ({ sha256 }, index) => files.findIndex((other) => other.sha256 === sha256) === index,
  );
  const takenAt = '2020-11-14T00:00:00Z';
  const sources = once.map((file) => ({ ...file, id: `s${Number(file.name.slice(0, 2))}`, takenAt }));
  const readings = sources.map((source) => readSource(source, decoders));
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase({ sources, readings, diagnoses, statements: {}, at: takenAt }, knowledge);
}

describe('the larger example', () => {
  const { incidents } = caseOf(larger);
  const [incident] = incidents;

  test('is thirty files, two of them saved twice', () => {
    expect(larger).toHaveLength(30);
    expect(new Set(larger.map(({ sha256 }) => sha256)).size).toBe(28);
  });

  test('is one incident for Cox with twelve sender domains', () => {
    expect(incidents).toHaveLength(1);
    expect(incident?.operator?.id).toBe('cox');
    expect(incident?.senderDomains).toHaveLength(12);
  });

  test('eight of ten mails failed, 80 % with 49 to 94; those that are only late are none of them', () => {
    const { failed, of, interval } = incident?.rate ?? {};
    expect([failed, of]).toEqual([8, 10]);
    expect([interval?.low, interval?.high].map((bound) => Math.round(100 * (bound ?? 0)))).toEqual([49, 94]);
    expect(incident?.bounces).toHaveLength(14);
  });

  test('one mail was received although it was reported failed', () => {
    expect(incident?.received).toEqual([
      { bounce: 's9/1', copySource: 's10', messageId: 'roses-1109@florist.example' },
    ]);
  });

  test('one log shows fourteen tries; no other mail has any on record', () => {
    const observed = [...(incident?.attempts ?? [])].flatMap(([id, one]) =>
      one.basis === 'observed' ? [[id, one.list.length]] : [],
    );
    expect(observed).toEqual([['s1/1', 14]]);
  });

  test('holds the ten files of the small one, so that the two together are the larger one', () => {
    const digests = new Set(larger.map(({ sha256 }) => sha256));
    expect(small.every(({ sha256 }) => digests.has(sha256))).toBe(true);
    const { incidents: together } = caseOf([...small, ...larger]);
    expect(together.map(({ rate, senderDomains }) => [rate.failed, rate.of, senderDomains.length])).toEqual([
      [8, 10, 12],
    ]);
  });
});
