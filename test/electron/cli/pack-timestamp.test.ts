import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { STAMP_COMMAND } from '../../../shared/report/stamp-command.ts';
import { project } from '../../frame/source-files.ts';
import { type Manner, startAuthority } from '../backend/timestamp/start-authority.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, run } from './run.ts';

builtFirst();

/** Not `run`: the authority answers from this very process. */
async function packWith(manner: Manner) {
  const { url, root, stop } = await startAuthority(manner);
  onTestFinished(stop);
  const folder = join(temporaryFolder(), 'pack');
  const words = [
    'pack',
    join(example, '05-postfix-dsn.eml'),
    '--out',
    folder,
    '--to',
    'receiver',
    '--timestamp',
    url,
  ];
  const child = spawn(process.execPath, [join(project, 'dist/cli.cjs'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { folder, root, out, err, code };
}

test('a stamped pack says what it sent, and openssl verifies it by the command it prints', async () => {
  const { folder, root, err, code } = await packWith('good');
  expect(code).toBe(0);
  expect(err).toMatch(
    /^One hash of 32 bytes goes to 127\.0\.0\.1:\d+ for a time stamp: the SHA-256 of SHA256SUMS and a random number, nothing else\.\nreceiver: stamped .* by Test Authority, Example Trust\.$/m,
  );
  expect(err).toContain(STAMP_COMMAND);
  copyFileSync(root, join(folder, 'receiver/CA.pem'));
  const said = execFileSync('sh', ['-c', `${STAMP_COMMAND} 2>&1`], { cwd: join(folder, 'receiver') });
  expect(String(said)).toContain('Verification: OK');
  expect(readFileSync(join(folder, 'receiver/pack.md'), 'utf8')).toContain(STAMP_COMMAND);
}, 60_000);

test('verify holds the stamp to the manifest, and finds one that is of another', async () => {
  const { folder } = await packWith('good');
  const good = run(['verify', folder]);
  expect(good.code).toBe(0);
  expect(good.out).toMatch(
    /receiver\/SHA256SUMS\.tsr: This stamp is for this SHA256SUMS, of .* Test Authority/,
  );
  expect(run(['verify', '--by-hand', folder]).out).toContain(`# (cd receiver && ${STAMP_COMMAND})`);
  writeFileSync(join(folder, 'receiver/SHA256SUMS.tsr'), 'no stamp');
  const bad = run(['verify', folder]);
  expect(bad.code).toBe(1);
  expect(bad.out).toContain(
    'receiver/SHA256SUMS.tsr: This stamp proves nothing: What came back is no time stamp.',
  );
}, 60_000);

test('an authority that says no costs the stamp alone: the pack is written, and the reason said', async () => {
  const { folder, err, code } = await packWith('declines');
  expect(code).toBe(0);
  expect(err).toContain(
    'receiver: no time stamp. The authority gave no stamp (“Bad request version.”). The pack is whole without it.',
  );
  expect(existsSync(join(folder, 'receiver/SHA256SUMS.tsr'))).toBe(false);
  expect(run(['verify', folder]).code).toBe(0);
}, 60_000);
