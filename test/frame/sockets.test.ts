import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

const modules = ['net', 'dgram', 'dns', 'dns/promises', 'tls', 'http', 'https', 'http2'];
const network = new Set(modules.flatMap((name) => [name, `node:${name}`]));

const app = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
const importers = app.filter((file) => importsOf(file).some((from) => network.has(from)));

test('only the look-up and the local server import a module that can open a socket', () => {
  expect(importers.map(({ path }) => path.split('/').slice(0, -1).join('/'))).toEqual(
    importers.map(({ path }) =>
      path.startsWith('electron/serve/') ? 'electron/serve' : 'electron/backend/dns',
    ),
  );
  expect(importers.map(({ path }) => path)).toContain('electron/backend/dns/udp-resolver.ts');
});

test('only one file of the look-up opens one', () => {
  const opening = importers.filter(({ text }) => /\b(?:createSocket|connect|createConnection)\(/.test(text));
  expect(opening.map(({ path }) => path)).toEqual(['electron/backend/dns/udp-resolver.ts']);
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
