import { expect, test } from 'vitest';
import { saidInForm, valuesOf } from '../../../renderer/features/case/story/said-in-form.ts';
import { type Statements, statementsSchema } from '../../../shared/contract/statements.ts';

const before: Statements = {
  contact: { name: 'Sue', role: 'owner' },
  host: { name: 'Host Example', ticket: 'H-1' },
  tried: ['telephoned'],
  fixMade: { what: 'a limit of five', on: '2026-11-20' },
  sharedIp: 'shared',
};
/** The form as it is sent, with some fields changed. */
const sent = (change: Readonly<Record<string, string>>): Statements => {
  const values: Readonly<Record<string, string | undefined>> = { ...valuesOf(before), ...change };
  return JSON.parse(JSON.stringify({ ...before, ...saidInForm((field) => values[field] ?? '', before) }));
};

test('sent as it stands, the form changes nothing, and keeps the day of what is unchanged', () => {
  expect(sent({})).toEqual(before);
});

test('an emptied field takes back what stood in it', () => {
  expect(sent({ host: '', name: '' })).toMatchObject({ contact: { role: 'owner' } });
  expect(sent({ host: '' }).host).toBeUndefined();
});

test('what was tried is added to, and a new fix has no day of the old one', () => {
  const said = sent({ tried: 'another account', fixMade: 'a limit of two' });
  expect(said.tried).toEqual(['telephoned', 'another account']);
  expect(said.fixMade).toEqual({ what: 'a limit of two' });
});

test('what the form sends is what the contract takes', () => {
  expect(statementsSchema.safeParse(sent({ volume: '40 a day', optIn: 'they write first' })).success).toBe(
    true,
  );
});
