import { describe, expect, test } from 'vitest';
import { onlyBounce } from './a-source.ts';
import { pastedForms } from './pasted-forms.ts';

describe('a bounce pasted in the form that people paste it', () => {
  test.each(pastedForms)('%s', (_form, text, wanted) => {
    const bounce = onlyBounce(text);
    const spoken = bounce.replies.find(({ code }) => code !== null);
    if (wanted.recipient !== undefined) expect(bounce.recipient?.value ?? null).toBe(wanted.recipient);
    if (wanted.status !== undefined)
      expect(bounce.status?.value ?? spoken?.enhanced?.value ?? null).toBe(wanted.status);
    if (wanted.code !== undefined) expect(spoken?.code?.value).toBe(wanted.code);
    if (wanted.host !== undefined) expect(bounce.remoteHost?.value ?? null).toBe(wanted.host);
    if (wanted.never !== undefined) expect(JSON.stringify(bounce)).not.toContain(wanted.never);
  });
});
