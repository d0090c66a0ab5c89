import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

const modules = ['net', 'dgram', 'dns', 'dns/promises', 'tls', 'http', 'https', 'http2'];
const network = new Set(modules.flatMap((name) => [name, `node:${name}`]));

const app = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
const importers = app.filter((file) => importsOf(file).some((from) => network.has(from)));

test('only the look-up, the time stamp and the local server import a module that can open a socket', () => {
  const folders = new Set(importers.map(({ path }) => path.split('/').slice(0, -1).join('/')));
  expect([...folders].sort()).toEqual([
    'electron/backend/dns',
    'electron/backend/timestamp',
    'electron/serve',
  ]);
});

test('only one file of the look-up and one of the time stamp open one', () => {
  const opening = importers.filter(({ text }) =>
    /\b(?:createSocket|connect|createConnection)\(|request as over/.test(text),
  );
  expect(opening.map(({ path }) => path)).toEqual([
    'electron/backend/dns/udp-resolver.ts',
    'electron/backend/timestamp/post-over-http.ts',
  ]);
});

test('nothing fetches, except the window of `serve` from where it came', () => {
  const fetching = /(?<![\w.])(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\(/;
  const found = app
    .filter(({ path }) => !path.startsWith('shared/knowledge/'))
    .filter(({ text }) => fetching.test(text))
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('electron/setup/') && !path.startsWith('electron/build/'));
  expect(found).toEqual(['renderer/api/web-bridge.ts']);
});
