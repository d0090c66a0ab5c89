import type { ElectronApplication } from '@playwright/test';
import { Dossier } from '../dossier.ts';
import { expect, test } from '../dossier-test.ts';
import { openElectron } from '../electron-place.ts';

const labels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) =>
    ['undo', 'redo'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label ?? ''),
  );
const press = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, which) => Menu.getApplicationMenu()?.getMenuItemById(which)?.click(), id);

test('the native menu undoes and redoes under the name of the decision, in the language of the window', async () => {
  const { app, page, close } = await openElectron(['--example']);
  try {
    const dossier = new Dossier(page);
    await dossier.story.waitFor();
    const row = dossier.list.getByRole('option').filter({ hasText: '03-six-lines.txt' }).last();
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Leave out/ }).click();
    await expect(row).toHaveCount(0);
    await expect.poll(() => labels(app)).toEqual(['Undo: left out 03-six-lines.txt', 'Redo']);
    await press(app, 'undo');
    await expect(row).toBeVisible();
    await expect.poll(async () => (await labels(app))[1]).toBe('Redo: left out 03-six-lines.txt');
    await page.getByRole('button', { name: 'Language of the window' }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await expect
      .poll(async () => (await labels(app))[1])
      .toBe('Wiederherstellen: 03-six-lines.txt weggelassen');
  } finally {
    await close();
  }
});
