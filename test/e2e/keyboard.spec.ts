import { expect, test } from './dossier-test.ts';

test('the keyboard alone leads from the empty window to the bytes and to the export', async ({ dossier }) => {
  const { page } = dossier;
  await dossier.empty.waitFor();
  const tabTo = async (name: RegExp | string) => {
    const target = page.getByRole('button', { name }).first();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo('Open the example');
  await page.keyboard.press('Enter');
  await dossier.story.waitFor();
  await tabTo(/AUP#CXCNCT/);
  await page.keyboard.press('Enter');
  await expect(dossier.lit.first()).toBeVisible();
  const panes = new Set<string>();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6');
    panes.add(
      await page.evaluate(
        () => document.activeElement?.closest('[data-pane]')?.getAttribute('data-testid') ?? '',
      ),
    );
  }
  expect([...panes].sort()).toEqual(['bytes-pane', 'case-list', 'send-bar', 'story-pane']);
  await page.keyboard.press('Control+e');
  await expect(page.getByTestId('export-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('export-dialog')).toBeHidden();
});
