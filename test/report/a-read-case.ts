import { readdirSync, readFileSync } from 'node:fs';
import { decoders } from '../../electron/backend/decoders.ts';
import { diagnose } from '../../shared/classify/diagnose.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { readSource } from '../../shared/notice/read-source.ts';
import type { Reading } from '../../shared/notice/reading.ts';
import { sourceOf } from './a-case.ts';

/** Texts by name, read by the whole chain. */
export function readCase(
  texts: readonly (readonly [name: string, bytes: string | Uint8Array])[],
  statements: Statements = {},
): Case {
  const sources = texts.map(([name, bytes], i) => sourceOf(`s${i + 1}`, name, bytes));
  const readings = sources.map((source) => readSource(source, decoders));
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase({ sources, readings, diagnoses, statements, at: '2026-11-12T10:02:00.000Z' }, knowledge);
}

/** The same sources and statements with other readings, such as times in another zone. */
export function recomputed(c: Case, readings: readonly Reading[]): Case {
  const bounces = readings.flatMap((reading) => reading.bounces);
  const diagnoses = new Map(bounces.map((bounce) => [bounce.id, diagnose(bounce, knowledge)]));
  return buildCase(
    { sources: c.sources, readings, diagnoses, statements: c.statements, at: c.at },
    knowledge,
  );
}

const EXAMPLE = new URL('../../electron/example/', import.meta.url);

/** The bundled example, all its files. */
export const exampleCase = (statements: Statements = {}): Case =>
  readCase(
    readdirSync(EXAMPLE)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, EXAMPLE))] as const),
    statements,
  );
