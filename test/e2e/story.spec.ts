import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './dossier-test.ts';
import { example } from './project.ts';

test('the empty window says in one sentence what to do', async ({ dossier }) => {
  await expect(dossier.empty.getByRole('heading', { level: 1 })).toHaveText('Drop the mails that came back.');
});

test('the example tells its story: who refused, why, who has to act, and both voices', async ({
  dossier,
}) => {
  await dossier.openExample();
  await expect(dossier.headline).toContainText('Cox refused');
  await expect(dossier.headline).toContainText('too many connections');
  await expect(dossier.story).toContainText('This is not a blacklist.');
  await expect(dossier.whoActs).toHaveText('Your hosting provider has to act.');
  await expect(dossier.voices).toContainText('AUP#CXCNCT');
  await expect(dossier.voices).toContainText('retry timeout exceeded');
});

test('a dropped folder shows its story within two seconds', async ({ dossier }) => {
  await dossier.empty.waitFor();
  const dropped = Date.now();
  await dossier.drop(example);
  await dossier.story.waitFor();
  expect(Date.now() - dropped).toBeLessThan(2000);
  await expect(dossier.list).toContainText('01-exim-dsn.eml');
  await expect(dossier.list).toContainText('10-received-copy.eml');
});

test('files dropped one after the other go into the same case', async ({ dossier }) => {
  await dossier.empty.waitFor();
  await dossier.drop(join(example, '05-postfix-dsn.eml'), join(example, '03-six-lines.txt'));
  await expect(dossier.headline).toContainText('Cox');
  await dossier.drop(join(example, '06-delay-warning.eml'));
  await expect(dossier.list).toContainText('06-delay-warning.eml');
  await expect(dossier.list).toContainText('05-postfix-dsn.eml');
});

test('six pasted lines are enough', async ({ dossier }) => {
  await dossier.paste(readFileSync(join(example, '03-six-lines.txt'), 'utf8'));
  await expect(dossier.headline).toContainText('too many connections');
  await expect(dossier.whoActs).toHaveText('Your hosting provider has to act.');
});

test('a pasted letter is no bounce: it is listed with the reason and the next step', async ({ dossier }) => {
  await dossier.paste('Dear Bob,\n\nthank you for the cake. See you on Sunday.\n\nAlice\n');
  await expect(dossier.list).toContainText('Not a bounce');
});

test('the ways of mail and bounce are folded; a hop lights its stamp', async ({ dossier }) => {
  await dossier.openExample();
  const ways = dossier.story.getByTestId('ways');
  await expect(ways.getByRole('table')).toHaveCount(0);
  await ways.getByRole('button', { name: 'Way of the mail that arrived' }).click();
  const hop = ways.getByRole('row').filter({ hasText: 'cxr.mx.a.cloudfilter.net' }).first();
  await expect(hop).toContainText('22 minutes, 27 seconds');
  await hop.getByRole('button').click();
  await expect(dossier.bytes).toContainText('10-received-copy.eml');
  const lit = (await dossier.lit.allTextContents()).join(' ').replace(/\s+/g, ' ');
  expect(lit).toContain('by cxr.mx.a.cloudfilter.net with ESMTP');
});

test('what has changed hands since is said before either voice', async ({ dossier }) => {
  await dossier.openExample();
  const said = await dossier.story.innerText();
  expect(said.indexOf('is handled by Yahoo Mail today')).toBeGreaterThan(0);
  expect(said.indexOf('is handled by Yahoo Mail today')).toBeLessThan(said.indexOf('Cox’s server said'));
});

test('words that cost goodwill are hinted at beside their field, and stop nothing', async ({ dossier }) => {
  await dossier.openExample();
  const own = dossier.page.getByTestId('own-words');
  await own.getByRole('button', { name: 'What only you know' }).click();
  const cause = own.getByLabel('Cause found');
  await cause.fill('Their filter. Otherwise we will take legal steps.');
  await cause.press('Tab');
  await expect(cause).toHaveAccessibleDescription(/nothing is stopped: “legal steps”.*Leave the law out/);
  await own.getByRole('button', { name: 'Save as my statement' }).click();
  await expect(own.getByLabel('Cause found')).toHaveValue(/legal steps/);
  await expect(own.getByLabel('Cause found')).toHaveAccessibleDescription(/Leave the law out/);
});
