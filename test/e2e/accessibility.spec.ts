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
    await look('export dialog');
    expect(found).toEqual([]);
  });
}
