import { describe, expect, it } from 'vitest';
import {
  personalClassSchema,
  profileChangesSchema,
  profileSchema,
} from '../../../shared/contract/redaction.ts';
import { profileFor } from '../../../shared/report/redaction/profile-for.ts';

const READERS = ['receiver', 'host', 'own', 'bridge', 'forum'] as const;

describe('a profile', () => {
  it.each(READERS)('says for every class of personal values what becomes of it: %s', (to) => {
    const profile = profileSchema.parse(profileFor(to));
    expect(Object.keys(profile.treat).sort()).toEqual([...personalClassSchema.options].sort());
  });

  it('takes nothing out of the person’s own file, whatever was changed', () => {
    const changed = profileFor('own', {
      base: 'forum',
      treat: { subject: 'remove' },
      values: [{ value: 'Bluebird', treat: 'remove' }],
    });
    expect(changed).toEqual(profileFor('own'));
    expect(new Set(Object.values(changed.treat))).toEqual(new Set(['keep']));
  });

  it('shows no more on the page for both sides than in the receiver’s letter', () => {
    expect(profileFor('bridge')).toEqual(profileFor('receiver'));
  });

  it('keeps what the person did not change', () => {
    const changed = profileFor('host', { treat: { account: 'remove' } });
    expect(changed.treat).toEqual({ ...profileFor('host').treat, account: 'remove' });
  });

  it('refuses a misspelt class, which would be lost in silence', () => {
    expect(profileChangesSchema.safeParse({ treat: { 'sender-locale': 'keep' } }).success).toBe(false);
    expect(profileChangesSchema.safeParse({ tread: {} }).success).toBe(false);
  });
});
