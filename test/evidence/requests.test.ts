import { expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { requests } from '../../shared/knowledge/requests.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '');

test.each(requests.map((request) => [request.id, request] as const))(
  '%s needs what its command names',
  (_, request) => {
    expect(placeholders(request.command).toSorted()).toEqual([...request.needs].sort());
  },
);

test('every entry rests on a listed source, or is marked as from memory', () => {
  for (const { id, source, confidence } of requests) {
    if (source === null) expect([id, confidence]).toEqual([id, 'from-memory']);
    else expect([id, knowledge.sources[source]]).not.toEqual([id, undefined]);
  }
  for (const { id, source } of retryModels)
    expect([id, knowledge.sources[source]]).not.toEqual([id, undefined]);
});

test('no id is there twice', () => {
  for (const list of [requests, retryModels]) {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
