import { expect, test } from 'vitest';
import { commandOf } from '../../renderer/command-of.ts';

const press = (key: string, ...held: readonly ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) => ({
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
  key,
});

test('a key press is its command, with Control or with Command', () => {
  expect(commandOf(press('o', 'ctrlKey'), false)).toBe('open-files');
  expect(commandOf(press('O', 'metaKey', 'shiftKey'), false)).toBe('open-folder');
  expect(commandOf(press('F6', 'shiftKey'), true)).toBe('previous-pane');
});

test('keys that nothing is bound to, and letters alone, are nobody’s command', () => {
  expect(commandOf(press('o'), false)).toBeNull();
  expect(commandOf(press('o', 'ctrlKey', 'altKey', 'shiftKey'), false)).toBeNull();
});

test('in a field that is being written in, undo takes back what was typed, and no decision', () => {
  expect(commandOf(press('z', 'ctrlKey'), false)).toBe('undo');
  expect(commandOf(press('z', 'ctrlKey'), true)).toBeNull();
  expect(commandOf(press('e', 'ctrlKey'), true)).toBe('export');
});
