import { expect, test } from 'vitest';
import { z } from 'zod';
import { factsSchema } from '../../../shared/contract/facts.ts';
import { factsOf, writeFacts } from '../../../shared/report/write-facts.ts';
import { aDocument } from './a-document.ts';

const input = { document: aDocument(), records: [], appVersion: '0.1.0', rulesVersion: '2026-11-24' };

test('the file is what the schema says, and loses nothing on the way', () => {
  expect(factsSchema.parse(JSON.parse(writeFacts(input)))).toEqual(factsOf(input));
});

test('a JSON Schema can be made of it', () => {
  const schema = z.toJSONSchema(factsSchema) as { properties: Record<string, unknown> };
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['findings', 'exhibits', 'records', 'app', 'rules']),
  );
});

test('each finding has label, confidence, basis and exhibits; each exhibit its hashes and byte range', () => {
  const { findings, exhibits } = factsOf(input);
  expect(findings[1]).toEqual({
    id: 'F2',
    topic: 'sending-ip',
    label: 'INFERENCE',
    sentence: 'The mails left from 198.51.100.7.',
    value: '198.51.100.7',
    confidence: 'moderate',
    basis: 'Received stamp of the returned mail, written by the sending host itself',
    exhibits: ['EX-001', 'EX-002'],
  });
  expect(exhibits[0]).toMatchObject({
    id: 'EX-001',
    start: 0,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('asks are found wherever they stand on the page', () => {
  const document = aDocument({
    first: [
      {
        kind: 'columns',
        columns: [[{ kind: 'asks', asks: [{ number: 1, text: 'Is it?', answer: 'yes / no' }] }]],
      },
    ],
  });
  expect(factsOf({ ...input, document }).asks).toEqual([{ number: 1, text: 'Is it?', answer: 'yes / no' }]);
});
