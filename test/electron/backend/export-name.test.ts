import { expect, test } from 'vitest';
import { exportName } from '../../../electron/backend/export-name.ts';

test('an export is named by day and operator', () => {
  expect(exportName('2026-11-25T23:30:00.000Z', 'cox')).toBe('bounce-dossier-2026-11-25-cox');
});

test('an unknown operator is left out', () => {
  expect(exportName('2026-11-25T12:00:00.000Z', null)).toBe('bounce-dossier-2026-11-25');
});

test('only characters that every file system takes are left', () => {
  expect(exportName('2026-11-25T12:00:00.000Z', '../Ä:b*')).toBe('bounce-dossier-2026-11-25-b');
});
