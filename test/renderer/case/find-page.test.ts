import { expect, test } from 'vitest';
import { findPage } from '../../../renderer/features/case/bytes/find-page.ts';

const starts = Array.from({ length: 250 }, (_, page) => page * 1000);

test('the page that holds a byte is found with few questions, even in a log of a hundred thousand lines', async () => {
  let asked = 0;
  const page = await findPage(starts.length, 123_456, async (one) => {
    asked += 1;
    return starts[one] ?? null;
  });
  expect(page).toBe(123);
  expect(asked).toBeLessThanOrEqual(8);
});

test('the first byte of a page belongs to that page, the byte before it to the one before', async () => {
  const startOf = async (one: number) => starts[one] ?? null;
  expect(await findPage(starts.length, 7000, startOf)).toBe(7);
  expect(await findPage(starts.length, 6999, startOf)).toBe(6);
});

test('a source of one page is not asked about at all', async () => {
  expect(await findPage(1, 5, () => Promise.reject(new Error('asked')))).toBe(0);
});
