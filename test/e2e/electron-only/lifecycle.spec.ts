import { join } from 'node:path';
import { Dossier } from '../dossier.ts';
import { expect, test } from '../dossier-test.ts';
import { type ElectronPlace, openElectron } from '../electron-place.ts';
import { example } from '../project.ts';

async function withApp(
  words: readonly string[],
  use: (place: ElectronPlace, dossier: Dossier) => Promise<void>,
) {
  const place = await openElectron(words);
  try {
    await use(place, new Dossier(place.page));
  } finally {
    await place.close();
  }
}

test('--example opens the window on the example', async () => {
  await withApp(['--example'], async ({ said }, dossier) => {
    await expect(dossier.headline).toContainText('Cox refused');
    expect(said).toEqual([]);
  });
});

test('files on the command line are taken in', async () => {
  await withApp([join(example, '05-postfix-dsn.eml')], async (_place, dossier) => {
    await expect(dossier.list).toContainText('05-postfix-dsn.eml');
  });
});

test('a reader that dies is started again, the case is there, and the person is told', async () => {
  await withApp(['--example'], async ({ app, page, said }, dossier) => {
    await dossier.story.waitFor();
    const killed = await app.evaluate(({ app: electron }) => {
      const reader = electron
        .getAppMetrics()
        .find(({ serviceName, name }) => /node|reader/i.test(`${serviceName} ${name}`));
      if (reader === undefined) return false;
      process.kill(reader.pid, 'SIGKILL');
      return true;
    });
    expect(killed).toBe(true);
    await expect(page.getByTestId('alerts')).toBeVisible();
    await dossier.drop(join(example, '03-six-lines.txt'));
    await expect(dossier.headline).toContainText('Cox refused');
    expect(said).toEqual([]);
  });
});
