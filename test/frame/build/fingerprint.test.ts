import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../electron/build/fingerprint.mjs';
import { project } from '../source-files.ts';

let folder = '';
const inputs = () => [relative(project, folder)];

beforeEach(() => {
  folder = mkdtempSync(join(project, 'dist/fingerprint-'));
  writeFileSync(join(folder, 'a.ts'), 'one');
  writeFileSync(join(folder, 'b.ts'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('stays while nothing changes', () => {
  expect(fingerprint(inputs())).toBe(fingerprint(inputs()));
});

test('changes with a file that was written again, added or deleted', () => {
  const before = fingerprint(inputs());
  utimesSync(join(folder, 'a.ts'), new Date(), new Date('2030-01-01T00:00:00Z'));
  const touched = fingerprint(inputs());
  writeFileSync(join(folder, 'c.ts'), '');
  const added = fingerprint(inputs());
  rmSync(join(folder, 'b.ts'));
  const deleted = fingerprint(inputs());
  expect(new Set([before, touched, added, deleted]).size).toBe(4);
});

test('does not see what it was told to leave out', () => {
  const without = [`${relative(project, folder)}/a.ts`];
  const before = fingerprint(inputs(), without);
  writeFileSync(join(folder, 'a.ts'), 'something else');
  expect(fingerprint(inputs(), without)).toBe(before);
});
