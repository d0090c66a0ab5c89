import { expect, test } from 'vitest';
import { appPath } from '../../../electron/security/app-scheme.ts';

test('the path of our own address', () => {
  expect(appPath('app://window/')).toBe('/');
  expect(appPath('app://window/assets/main.js?x#y')).toBe('/assets/main.js');
});

test.each([
  'https://evil.example/?next=app://window/',
  'app://evil/',
  'app://window.evil/',
  'app://user@evil/window',
  'app:window',
  'file:///app://window/',
  'not an address',
  '',
])('every other address is not ours: %s', (address) => {
  expect(appPath(address)).toBeNull();
});
