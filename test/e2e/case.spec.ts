import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBrowser } from './browser-place.ts';
import { seenUnderOlderRules } from './case-on-disk.ts';
import { Dossier } from './dossier.ts';
import { expect, test } from './dossier-test.ts';
import { example } from './project.ts';

/** Opens the menu “Case” and presses what its words name. */
async function choose({ page }: Dossier, words: RegExp): Promise<void> {
  await page.getByTestId('file-menu').click();
  await page.getByRole('menuitem', { name: words }).click();
}
const row = ({ list }: Dossier, name: string) => list.getByRole('option').filter({ hasText: name }).last();

test('a new case begins empty, and the one before is opened again from the menu', async ({ dossier }) => {
  await dossier.openExample();
  await choose(dossier, /^New case/);
  await expect(dossier.empty).toBeVisible();
  await choose(dossier, /^01-exim-dsn\.eml \(10 sources\)/);
  await expect(dossier.headline).toContainText('Cox refused');
});

test('undo and redo stand in the menu under the name of what they would do, and on their keys', async ({
  dossier,
}) => {
  const { page } = dossier;
  await dossier.openExample();
  await row(dossier, '03-six-lines.txt').click();
  await choose(dossier, /^Leave out 03-six-lines\.txt/);
  await expect(row(dossier, '03-six-lines.txt')).toHaveCount(0);
  await choose(dossier, /^Undo: left out 03-six-lines\.txt/);
  await expect(row(dossier, '03-six-lines.txt')).toBeVisible();
  await choose(dossier, /^Redo: left out 03-six-lines\.txt/);
  await expect(row(dossier, '03-six-lines.txt')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(dossier, '03-six-lines.txt')).toBeVisible();
});

test('undo in the filter takes back what was typed, and no decision', async ({ dossier }) => {
  const { page } = dossier;
  await dossier.openExample();
  const filter = page.getByRole('searchbox');
  await filter.fill('six');
  await filter.press('Control+z');
  await expect(filter).toHaveValue('');
  await page.getByTestId('file-menu').click();
  await expect(page.getByRole('menuitem', { name: /^Undo: took in 01-exim-dsn\.eml/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /^Redo/ })).toHaveCount(0);
});

test('the menu of a row takes its bounce out of every count, and the list brings it back', async ({
  dossier,
}) => {
  const { page } = dossier;
  await dossier.openExample();
  const counted = await dossier.headline.innerText();
  await row(dossier, '09-second-domain.eml').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Do not count the bounce/ }).click();
  await expect(dossier.headline).not.toHaveText(counted);
  const aside = page.getByTestId('aside');
  await aside.getByRole('button', { name: 'Set aside by you' }).click();
  await aside.getByRole('button', { name: /^Count again/ }).click();
  await expect(dossier.headline).toHaveText(counted);
});

test('the keyboard alone reads an ordinary mail as a bounce, and it says whose decision that is', async ({
  dossier,
}) => {
  const { page } = dossier;
  await dossier.empty.waitFor();
  await dossier.drop(join(example, '10-received-copy.eml'));
  await row(dossier, '10-received-copy.eml').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Read 10-received-copy\.eml as a bounce/ }).press('Enter');
  await expect(dossier.list).toContainText(/Read as a bounce, as you said|No failure found in it/);
});

/** Another window on a case folder, by the command line. */
async function second(folder: string, look: (dossier: Dossier) => Promise<void>): Promise<void> {
  const place = await openBrowser(['--case', folder]);
  try {
    await look(new Dossier(place.page));
    expect(place.said).toEqual([]);
  } finally {
    await place.close();
  }
}

test('a second window on the case shows it, says who writes it, and offers nothing that changes it', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  await second(opened.caseFolder(), async (reader) => {
    await expect(reader.headline).toContainText('Cox refused');
    await expect(reader.page.getByTestId('file-notes')).toContainText('Another window writes this case');
    await row(reader, '03-six-lines.txt').click({ button: 'right' });
    await expect(reader.page.getByTestId('row-menu')).toHaveCount(0);
    await reader.page.getByTestId('file-menu').click();
    await expect(reader.page.getByRole('menuitem', { name: /^New case/ })).toBeVisible();
    await expect(reader.page.getByRole('menuitem', { name: /^(?:Undo|Leave out)/ })).toHaveCount(0);
  });
});

test('what newer rules say otherwise is listed when a case of older rules is opened, until it is dismissed', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  const copy = seenUnderOlderRules(opened.caseFolder());
  try {
    await second(copy, async ({ page }) => {
      const strip = page.getByTestId('rule-changes');
      await expect(strip).toContainText('newer rules (before: 2020-01-01)');
      await expect(strip).toContainText('01-exim-dsn.eml');
      await strip.getByRole('button', { name: 'Dismiss' }).click();
      await expect(strip).toHaveCount(0);
    });
    await second(copy, async (again) => {
      await expect(again.headline).toContainText('Cox refused');
      await expect(again.page.getByTestId('rule-changes')).toHaveCount(0);
    });
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});
