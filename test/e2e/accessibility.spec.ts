import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './dossier-test.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${scheme}`, async ({ dossier }) => {
    const { page } = dossier;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (state: string) => {
      // Legacy mode: it needs no second page, which Electron's window refuses to open.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      for (const { id, nodes } of violations) found.push(`${state}: ${id}: ${nodes[0]?.html}`);
    };
    await dossier.empty.waitFor();
    await look('empty');
    await dossier.openExample();
    await look('story');
    await dossier.exportAll();
    await page.getByText('With a time stamp').click();
    await look('export dialog');
    await page.keyboard.press('Escape');
    await dossier.formOf(/Yahoo/);
    await page.getByTestId('form-text').waitFor();
    await look('form fields');
    await page.keyboard.press('Escape');
    await dossier.ticketOf(/Yahoo/);
    await page.getByRole('textbox', { name: 'Ticket text' }).waitFor();
    await look('ticket text');
    await page.keyboard.press('Escape');
    await dossier.sendBar.getByRole('button', { name: 'Safe to post…' }).click();
    await page.getByTestId('left-out').waitFor();
    await look('text to post');
    await page.keyboard.press('Escape');
    await dossier.bytes.getByRole('button', { name: 'Leave lines out of the letters…' }).click();
    await look('lines left out');
    expect(found).toEqual([]);
  });
}
