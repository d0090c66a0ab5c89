import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/backend.ts';
import type { BackendEvent } from '../../../../shared/contract/events.ts';
import { operations } from '../../../../shared/contract/operations.ts';
import { resolverOf } from '../../../evidence/dns/dns-answer.ts';
import { surroundings } from '../../surroundings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const bounce = readFileSync(`${surroundings.example}/01-exim-dsn.eml`, 'utf8');

async function backendWith(asked: string[]) {
  const events: BackendEvent[] = [];
  const backend = createBackend({
    host: { pick: null, exports: { to: 'download', folder: '/' }, reveal: null },
    surroundings: { ...surroundings, resolver: () => resolverOf({}, asked) },
    emit: (event) => events.push(event),
    cases: { folder: temporaryFolder() },
  });
  onTestFinished(() => backend.close());
  await backend.call('intake.paste', { text: bounce, language: 'en' });
  return { backend, events };
}

test('nothing is asked by taking in, looking at or planning; the plan names what would be', async () => {
  const asked: string[] = [];
  const { backend } = await backendWith(asked);
  await backend.call('case.view', { language: 'en' });
  await backend.call('incident.view', { id: 'i1', language: 'en' });
  const answer = await backend.call('dns.plan', { incident: 'i1' });
  const plan = operations['dns.plan'].output.parse(answer.ok ? answer.value : null);
  expect(plan.resolver).toBe('192.0.2.53:53');
  expect(plan.questions).toContain('MX cox.net');
  expect(asked).toEqual([]);
});

test('what is asked is what the plan named, and the answers are a source of the case', async () => {
  const asked: string[] = [];
  const { backend, events } = await backendWith(asked);
  const planned = await backend.call('dns.plan', { incident: 'i1' });
  const { questions } = operations['dns.plan'].output.parse(planned.ok ? planned.value : null);
  const answer = await backend.call('dns.snapshot', { incident: 'i1', language: 'en' });
  const { source } = operations['dns.snapshot'].output.parse(answer.ok ? answer.value : null);
  expect(asked.toSorted()).toEqual(questions.toSorted());
  expect(events).toContainEqual({ event: 'dns-progress', done: questions.length, of: questions.length });
  expect(await backend.call('source.view', { id: source.id, from: 1, count: 1 })).toMatchObject({
    ok: true,
    value: { lines: [{ text: 'Bounce-Dossier-DNS-Snapshot: 1' }] },
  });
});

test('the story says what was answered, each sentence leading to the answer’s bytes', async () => {
  const { backend } = await backendWith([]);
  const told = async () => {
    const answer = await backend.call('incident.view', { id: 'i1', language: 'en' });
    return operations['incident.view'].output.parse(answer.ok ? answer.value : null).lookedUp;
  };
  expect(await told()).toEqual({ title: 'Looked up', list: [] });
  const taken = await backend.call('dns.snapshot', { incident: 'i1', language: 'en' });
  const { source } = operations['dns.snapshot'].output.parse(taken.ok ? taken.value : null);
  const { list } = await told();
  expect(list).not.toEqual([]);
  for (const { fact, basis } of list) {
    expect(fact.spans.map((span) => span.source)).toContain(source.id);
    expect(basis).toContain('192.0.2.53');
  }
});

test('an incident that is none is said so, and nothing is asked', async () => {
  const asked: string[] = [];
  const { backend } = await backendWith(asked);
  expect(await backend.call('dns.snapshot', { incident: 'i9', language: 'en' })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
  expect(asked).toEqual([]);
});
