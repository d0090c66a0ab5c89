import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../frame/source-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example } from './run.ts';

builtFirst();

const hook = join(import.meta.dirname, 'deny-sockets.cjs');

/** Runs something under the hook; the sockets that it tried to open come back by name. */
function underDenial(words: readonly string[]) {
  const folder = temporaryFolder();
  const log = join(folder, 'denied');
  const { status } = spawnSync(process.execPath, ['--require', hook, ...words], {
    // Output into a file: Node makes a socket of a pipe.
    stdio: ['ignore', 'ignore', openSync(join(folder, 'stderr'), 'w')],
    env: { ...process.env, DENIED_SOCKETS_LOG: log },
  });
  return {
    status,
    stderr: readFileSync(join(folder, 'stderr'), 'utf8'),
    tried: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
  };
}

const notice = join(example, '05-postfix-dsn.eml');
const cli = join(project, 'dist/cli.cjs');

test('the hook sees a socket, a look-up and a fetch', () => {
  const script = join(temporaryFolder(), 'try.cjs');
  writeFileSync(
    script,
    `for (const go of [
      () => require('net').connect(9, '127.0.0.1'),
      () => require('dgram').createSocket('udp4'),
      () => new (require('dns').Resolver)(),
      () => require('dns').lookup('localhost', () => {}),
      () => fetch('http://127.0.0.1:9/'),
    ]) { try { go(); } catch {} }`,
  );
  expect(underDenial([script]).tried).toEqual([
    'net.connect',
    'dgram.createSocket',
    'dns.Resolver',
    'dns.lookup',
    'fetch',
  ]);
});

test('a look-up is what opens one, and only where it is asked for', () => {
  const { tried } = underDenial([cli, 'dns', example, '--resolver', '127.0.0.1:9']);
  expect(new Set(tried)).toEqual(new Set(['dgram.createSocket']));
});

test('a time stamp is what opens one to an authority, and only where it is asked for', () => {
  const folder = join(temporaryFolder(), 'pack');
  const words = ['pack', notice, '--out', folder, '--timestamp', 'http://127.0.0.1:9/'];
  const { status, tried, stderr } = underDenial([cli, ...words]);
  expect(new Set(tried)).toEqual(new Set(['http.request']));
  expect(stderr).toContain('3 hashes of 32 bytes each go to 127.0.0.1:9 for a time stamp');
  expect(status).toBe(0);
  expect(underDenial([cli, 'verify', folder])).toMatchObject({ status: 0, tried: [] });
}, 60_000);

test('analyze, pack and verify open no socket and look up no name', () => {
  const folder = join(temporaryFolder(), 'pack');
  for (const words of [
    ['analyze', example],
    ['analyze', '--ndjson', example],
    ['pack', example, '--out', folder],
    ['verify', folder],
    ['explain', '550 5.7.1 Service unavailable; client blocked using zen.spamhaus.org'],
  ]) {
    expect(underDenial([cli, ...words])).toMatchObject({ status: 0, tried: [] });
  }
}, 60_000);
