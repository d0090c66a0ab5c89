import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from './dossier-test.ts';
import { cli } from './project.ts';

test('export writes packs that verify accepts, and the PDF says what the window said', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  const headline = ((await dossier.headline.textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const folder = await opened.write(await dossier.exportAll());
  expect(execFileSync(process.execPath, [cli, 'verify', folder], { encoding: 'utf8' })).toContain(
    'The pack is whole.',
  );
  const pdf = execFileSync('pdftotext', [join(folder, 'host', 'pack.pdf'), '-'], { encoding: 'utf8' });
  expect(pdf).toContain('AUP#CXCNCT');
  expect(pdf).toContain('198.51.100.7');
  expect(headline).toContain('198.51.100.7');
});

test('a letter can be read through before it is written', async ({ dossier }) => {
  await dossier.openExample();
  await dossier.exportAll();
  const letter = await dossier.previewOf(/host/);
  await expect(
    letter.getByRole('heading', { name: 'Mail to Cox is returned with AUP#CXCNCT' }),
  ).toBeVisible();
  await expect(letter.getByRole('img')).toHaveAccessibleName(/Timeline/);
  await expect(letter).toContainText('EX-001');
});
