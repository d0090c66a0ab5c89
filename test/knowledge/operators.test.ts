import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { ruleCard } from '../../shared/knowledge/rule-card.ts';

test('every file of an operator is in the list, under its own name', () => {
  const folder = new URL('../../shared/knowledge/operators/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.d.ts'));
  const ids = knowledge.operators.map((one) => `${one.id}.ts`);
  expect(ids.toSorted()).toEqual(files.toSorted());
});

test('every recipient domain belongs to one operator', () => {
  const domains = knowledge.operators.flatMap((one) => one.recipientDomains);
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
});

test('domains and host patterns are written in lower case, so that they can be compared', () => {
  const written = knowledge.operators.flatMap((one) => [
    ...one.recipientDomains,
    ...[...one.hosts, ...(one.sharedHosts ?? []), ...(one.outbound ?? [])].filter(
      (host) => typeof host === 'string',
    ),
  ]);
  expect(written.filter((name) => name !== name.toLowerCase())).toEqual([]);
});

test('a rule’s name leads to what it means and who says so', () => {
  expect(ruleCard('cox/CXCNCT', knowledge)).toMatchObject({
    cause: 'concurrent-connections',
    actor: ['sender-host'],
    asOf: '2025-02',
    confidence: 'verified',
  });
  expect(ruleCard('status/X.2.2', knowledge)?.cause).toBe('mailbox-full');
  expect(ruleCard('reply/530', knowledge)?.cause).toBe('relay-denied');
  expect(ruleCard('phrase/recipient-unknown.en.user-unknown-in-table', knowledge)?.meaning).toBe(
    'No such mailbox.',
  );
  expect(ruleCard('cox/NOTHING', knowledge)).toBeNull();
});

test('every rule a result can name has a card with a source', () => {
  const names = [
    ...knowledge.operators.flatMap((one) => one.rules.map((rule) => `${one.id}/${rule.id}`)),
    ...knowledge.phrases.map((phrase) => `phrase/${phrase.id}`),
    ...knowledge.enhancedStatus.map((status) => `status/${status.code}`),
    ...knowledge.replyCodes.map((code) => `reply/${code.code}`),
  ];
  expect(names.filter((name) => (ruleCard(name, knowledge)?.sources.length ?? 0) === 0)).toEqual([]);
});
