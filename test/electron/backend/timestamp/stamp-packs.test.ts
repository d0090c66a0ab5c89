import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { postOverHttp } from '../../../../electron/backend/timestamp/post-over-http.ts';
import { stampPacks } from '../../../../electron/backend/timestamp/stamp-packs.ts';
import { verifyStamps } from '../../../../electron/backend/timestamp/verify-stamps.ts';
import { timeStampUrlSchema } from '../../../../shared/contract/time-stamp.ts';
import type { PackFile } from '../../../../shared/report/pack.ts';
import { STAMP_COMMAND } from '../../../../shared/report/stamp-command.ts';
import { encodeUtf8 } from '../../../../shared/report/utf8.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { freePort } from '../dns/start-rbldnsd.ts';
import { type Manner, startAuthority } from './start-authority.ts';

const packs: readonly PackFile[] = [
  { path: 'receiver/SHA256SUMS', bytes: encodeUtf8(`${'a'.repeat(64)}  facts.json\n`) },
  { path: 'receiver/ticket.txt', bytes: encodeUtf8('a ticket') },
  { path: 'host/SHA256SUMS', bytes: encodeUtf8(`${'b'.repeat(64)}  facts.json\n`) },
];

async function authority(manner: Manner = 'good') {
  const started = await startAuthority(manner);
  onTestFinished(started.stop);
  return started;
}

test('each folder gets its stamp, and openssl verifies it by the command that is printed', async () => {
  const { url, root } = await authority();
  const { files, outcomes } = await stampPacks(packs, url, postOverHttp());
  expect(outcomes).toEqual(
    ['receiver', 'host'].map((to) => ({
      stamped: true,
      to,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      authority: 'Test Authority, Example Trust',
    })),
  );
  expect(files.map(({ path }) => path)).toEqual([
    'receiver/SHA256SUMS.tsq',
    'receiver/SHA256SUMS.tsr',
    'host/SHA256SUMS.tsq',
    'host/SHA256SUMS.tsr',
  ]);
  const folder = temporaryFolder();
  for (const { path, bytes } of [...packs, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const to of ['receiver', 'host']) {
    writeFileSync(join(folder, to, 'CA.pem'), readFileSync(root));
    const said = execFileSync('sh', ['-c', `${STAMP_COMMAND} 2>&1`], { cwd: join(folder, to) });
    expect(String(said)).toContain('Verification: OK');
  }
});

test('what goes out is the hash of the manifest, a nonce of its own each time, and no more', async () => {
  const { url, asked } = await authority();
  await stampPacks(packs, url, postOverHttp());
  const hashes = asked.map((query) =>
    query.subarray(query.length - 32 - 13, query.length - 13).toString('hex'),
  );
  expect(new Set(hashes)).toEqual(
    new Set(
      ['receiver/SHA256SUMS', 'host/SHA256SUMS'].map((path) =>
        createHash('sha256')
          .update(packs.find((file) => file.path === path)!.bytes)
          .digest('hex'),
      ),
    ),
  );
  expect(asked.map(({ length }) => length)).toEqual([69, 69]);
  expect(new Set(asked.map((query) => query.subarray(-11, -3).toString('hex'))).size).toBe(2);
});

test.each<[Manner, object]>([
  ['declines', { problem: 'declined', detail: 'Bad request version.' }],
  ['refuses', { problem: 'refused', detail: 'HTTP 503' }],
  ['redirects', { problem: 'refused', detail: 'HTTP 302' }],
  ['sends garbage', { problem: 'not-a-time-stamp' }],
  ['stays silent', { problem: 'timed-out' }],
  ['forges', { problem: 'bad-signature' }],
  ['never ends', { problem: 'refused', detail: '> 1048576 bytes' }],
])('an authority that %s costs the stamp alone, and is told apart', async (manner, outcome) => {
  const { url } = await authority(manner);
  const wait = manner === 'stays silent' ? 300 : 20_000;
  const { files, outcomes } = await stampPacks(packs.slice(0, 1), url, postOverHttp(wait));
  expect(files).toEqual([]);
  expect(outcomes).toEqual([expect.objectContaining({ stamped: false, to: 'receiver', ...outcome })]);
});

test('a stamp of another file, and one of an older request for the same file, are not taken', async () => {
  const { url } = await authority('replays');
  const first = packs.slice(0, 1);
  expect((await stampPacks(first, url, postOverHttp())).outcomes[0]?.stamped).toBe(true);
  const same = await stampPacks(first, url, postOverHttp());
  expect(same.outcomes).toEqual([{ stamped: false, to: 'receiver', problem: 'wrong-nonce', detail: '' }]);
  const other = await stampPacks(packs.slice(2), url, postOverHttp());
  expect(other.outcomes).toEqual([{ stamped: false, to: 'host', problem: 'wrong-hash', detail: '' }]);
});

test('a server that is not there is said so', async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  const { outcomes } = await stampPacks(packs.slice(0, 1), url, postOverHttp());
  expect(outcomes).toEqual([
    { stamped: false, to: 'receiver', problem: 'unreachable', detail: 'ECONNREFUSED' },
  ]);
});

test('a stamp that lies beside a manifest is checked against it, to the byte', async () => {
  const { url } = await authority();
  const { files } = await stampPacks(packs, url, postOverHttp());
  const written = new Map([...packs, ...files].map(({ path, bytes }) => [path, bytes]));
  const checks = await verifyStamps(written);
  expect(checks.map(({ file, result }) => `${file} ${result.ok}`)).toEqual([
    'receiver/SHA256SUMS.tsr true',
    'host/SHA256SUMS.tsr true',
  ]);
  const changed = new Map(written).set('host/SHA256SUMS', encodeUtf8(`${'c'.repeat(64)}  facts.json\n`));
  expect((await verifyStamps(changed))[1]?.result).toMatchObject({ ok: false, problem: 'wrong-hash' });
  const swapped = new Map(written).set('host/SHA256SUMS.tsr', written.get('receiver/SHA256SUMS.tsr')!);
  expect((await verifyStamps(swapped))[1]?.result).toMatchObject({ ok: false, problem: 'wrong-hash' });
  const broken = new Map(written).set('host/SHA256SUMS.tsr', encodeUtf8('x'));
  expect((await verifyStamps(broken))[1]?.result).toMatchObject({ ok: false, problem: 'not-a-time-stamp' });
});

test.each([
  'ftp://tsa.example/',
  'tsa.example',
  'https://name:secret@tsa.example/',
  'file:///etc/passwd',
  'http://a b/',
])('no request goes to %s', (url) => {
  expect(timeStampUrlSchema.safeParse(url).success).toBe(false);
});

test.each(['https://tsa.example/tsr', 'http://127.0.0.1:8080', 'http://[2001:db8::1]:80/a?b=c'])(
  '%s is an address to ask',
  (url) => {
    expect(timeStampUrlSchema.safeParse(url).success).toBe(true);
  },
);
