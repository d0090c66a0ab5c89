import { expect, test } from 'vitest';
import { contradictionsOf } from '../../shared/classify/contradictions-of.ts';
import { bounce, reply } from './bounces.ts';

test.each([
  ['421 against 5.0.0', '421 later', '5.0.0', 'failed', ['temporary-reply-permanent-status']],
  ['421 5.7.0 in one reply', '421 5.7.0 later', undefined, 'failed', ['temporary-reply-permanent-status']],
  ['550 against 4.4.7', '550 no', '4.4.7', 'failed', ['permanent-reply-temporary-status']],
  ['550 and 5.1.1 agree', '550 5.1.1 no', '5.1.1', 'failed', []],
  ['421 and 4.7.0 agree, also when the host gave up', '421 4.7.0 later', '4.7.0', 'failed', []],
  ['delayed after 550', '550 no', undefined, 'delayed', ['action-against-reply']],
  ['delayed after 421 is what 421 asks for', '421 later', undefined, 'delayed', []],
  ['delivered after 550', '550 no', undefined, 'delivered', ['action-against-reply']],
])('%s', (_name, words, status, action, codes) => {
  const said = reply(words);
  const stated = bounce({ replies: [said], action, ...(status === undefined ? {} : { status }) });
  expect(contradictionsOf(stated, said).map((one) => one.code)).toEqual(codes);
});

test('without a reply code there is nothing to contradict', () => {
  expect(contradictionsOf(bounce({ status: '5.0.0' }), reply('no such user'))).toEqual([]);
});
