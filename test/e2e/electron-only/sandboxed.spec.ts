import { readFileSync } from 'node:fs';
import { Dossier } from '../dossier.ts';
import { expect, test } from '../dossier-test.ts';
import { startAsNormalUser } from './normal-user.ts';

test('as a normal user the window runs inside Chromium’s sandbox and tells its story', async () => {
  const { app, renderers, stop } = await startAsNormalUser();
  try {
    await expect(new Dossier(await app.firstWindow()).headline).toContainText('Cox refused');
    const running = renderers();
    expect(running.length).toBeGreaterThan(0);
    for (const pid of running) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      // A filter on system calls, and no way to more rights: what the sandbox is made of.
      expect(status).toMatch(/^Seccomp:\t2$/m);
      expect(status).toMatch(/^NoNewPrivs:\t1$/m);
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('no-sandbox');
    }
  } finally {
    await stop();
  }
});
