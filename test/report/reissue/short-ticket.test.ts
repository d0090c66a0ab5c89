import { expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { issueOf } from '../../../shared/report/reissue/issue-of.ts';
import { sha256 } from '../a-case.ts';
import { exampleCase } from '../a-read-case.ts';
import { textOf, writtenCase } from '../writers/written-case.ts';

const utf8 = (bytes: Uint8Array) => decoders.charset(bytes, 'utf-8');

test('a written ticket of a later issue keeps address, code and times within a small budget, and no heading without its list', async () => {
  const one = await writtenCase(exampleCase(), { to: ['receiver'] });
  const named = issueOf(one, { sha256, utf8 })!;
  const two = await writtenCase(exampleCase(), { to: ['receiver'], earlier: { named }, budget: 600 });
  const ticket = textOf(two, 'receiver/ticket.txt');
  expect(ticket.length).toBeLessThanOrEqual(601);
  expect(ticket).toContain('198.51.100.7');
  expect(ticket).toContain('421');
  expect(ticket).toContain('2020-11-09 15:04 UTC to 2020-11-12 08:15 UTC');
  expect(ticket).not.toContain('Since version');
  expect(textOf(two, 'receiver/pack.md')).toContain('Nothing has changed; this is a reminder.');
}, 60_000);
