import { join } from 'node:path';
import { expect, test } from './dossier-test.ts';
import { example } from './project.ts';

test('a click on the reply lights its bytes, and a click on the bytes leads back', async ({ dossier }) => {
  await dossier.empty.waitFor();
  await dossier.drop(join(example, '05-postfix-dsn.eml'));
  const reply = dossier.voices.getByRole('button').filter({ hasText: 'AUP#CXCNCT' }).first();
  await reply.click();
  await expect(reply).toHaveAttribute('aria-current', 'true');
  const lit = (await dossier.lit.allTextContents()).join(' ').replace(/\s+/g, ' ');
  expect(lit).toContain('421 cmsmtp blocked');
  expect(lit).toContain('AUP#CXCNCT');
  await dossier.lit.first().click();
  await expect(reply).toBeFocused();
});
