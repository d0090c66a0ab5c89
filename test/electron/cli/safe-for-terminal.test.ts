import { expect, test } from 'vitest';
import { safeForTerminal } from '../../../electron/cli/safe-for-terminal.ts';

test('a diagnostic cannot send escape sequences to the terminal', () => {
  expect(safeForTerminal('550 \u001b]0;title\u0007 \u009b2J no')).toBe(
    '550 \uFFFD]0;title\uFFFD \uFFFD2J no',
  );
});

test('words of any script stay', () => {
  expect(safeForTerminal('メール 550 déjà')).toBe('メール 550 déjà');
});
