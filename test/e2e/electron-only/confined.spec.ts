import { Dossier } from '../dossier.ts';
import { expect, test } from '../dossier-test.ts';
import { openElectron } from '../electron-place.ts';
import { projectFolder } from '../project.ts';

test('the page finds no Node, no second window and no other page', async () => {
  const { app, page, close } = await openElectron();
  try {
    await new Dossier(page).empty.waitFor();
    const seen = await page.evaluate(() => {
      location.href = 'https://example.com/?app://window/';
      return {
        node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
        opened: String(window.open('https://example.com/')),
        bridge: Object.keys(Reflect.get(globalThis, 'bridge')).sort(),
      };
    });
    expect(seen).toEqual({
      node: 'undefinedundefined',
      opened: 'null',
      bridge: ['artifactUrl', 'call', 'on', 'register'],
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://window/');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  } finally {
    await close();
  }
});

test('another window with the same page is not answered', async () => {
  const { app, page, close } = await openElectron();
  try {
    await new Dossier(page).empty.waitFor();
    const stranger = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://window/');
      const answer = await other.webContents.executeJavaScript("window.bridge.call('hello', {})");
      other.destroy();
      return answer;
    }, `${projectFolder}dist/preload.cjs`);
    expect(stranger).toMatchObject({ ok: false, failure: { code: 'refused' } });
  } finally {
    await close();
  }
});
