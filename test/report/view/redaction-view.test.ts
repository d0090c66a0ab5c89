import { describe, expect, test } from 'vitest';
import type { ProfileChanges } from '../../../shared/contract/redaction.ts';
import { redactionViewSchema } from '../../../shared/contract/redaction-view.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import { redactionOf } from '../../../shared/report/redaction/redaction-of.ts';
import { redactionView } from '../../../shared/report/view/redaction-view.ts';
import { exampleCase } from '../a-read-case.ts';

const example = exampleCase();

function viewFor(to: 'receiver' | 'host' | 'own', changes: ProfileChanges = {}) {
  const result = redactionOf({ case: example, to, knowledge, changes });
  if (!result.ok) throw new Error('refused');
  const { redaction } = result;
  const document = buildDocument({
    case: example,
    incident: example.incidents[0]!,
    to,
    language: 'en',
    knowledge,
    appVersion: '0.1.0',
    sha256: () => '0'.repeat(64),
    redaction,
  });
  return redactionViewSchema.parse(redactionView(redaction, document, example, changes));
}

const kindOf = (view: ReturnType<typeof viewFor>, kind: string) =>
  view.classes.find((one) => one.class === kind);

describe('what a letter leaves out, as the window shows it', () => {
  test('names each value with its stand-in', () => {
    expect(kindOf(viewFor('receiver'), 'recipient-local-part')?.values).toContainEqual({
      value: 'bob@cox.net',
      token: expect.stringMatching(/^person-\d+@cox\.net$/),
    });
  });

  test('gives no stand-in where the value stays', () => {
    expect(kindOf(viewFor('host'), 'recipient-local-part')).toMatchObject({
      treatment: 'keep',
      values: expect.arrayContaining([{ value: 'bob@cox.net', token: null }]),
    });
  });

  test('counts nothing for the person’s own file', () => {
    expect(viewFor('own')).toMatchObject({ leftOut: 0, lines: 0 });
  });

  test('follows what the person changed', () => {
    const before = viewFor('receiver');
    const after = viewFor('receiver', { treat: { 'recipient-local-part': 'keep' } });
    expect(kindOf(after, 'recipient-local-part')?.treatment).toBe('keep');
    expect(after.leftOut).toBeLessThan(before.leftOut);
  });

  test('says what stays in every letter', () => {
    const fields = viewFor('receiver').locked.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['sending-ip', 'smtp-reply', 'operator-token', 'times']));
  });
});
