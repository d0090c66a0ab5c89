import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { isUntried } from '../../shared/evidence/untried.ts';
import { readText } from '../../shared/mail/read-text.ts';
import { sourceBytes } from '../../shared/mail/traced-bytes.ts';
import { noAttemptIn } from '../../shared/notice/reply/no-attempt.ts';
import { sourceOf } from '../notice/a-source.ts';
import { aBounce, fact, says } from './a-bounce.ts';

const read = (words: string) => noAttemptIn(readText(sourceBytes(sourceOf(words)), null, decoders));

describe('words that say that no try was made', () => {
  test.each([
    ["all hosts for 'example.net' have been failing for a long time (and retry time not reached)"],
    ["retry time not reached for any host for 'example.net'"],
    ['retry time not reached for any host after a long failure period'],
    ['delivery temporarily suspended: connect to mx1.example.net[192.0.2.25]:25: Connection timed out'],
    ['All routes to destination blocked'],
    ['KumoMTA internal: scheduled queue is suspended: rate limited by TSA'],
    ['554 5.4.5 [internal] Delivery not attempted (message expired)'],
  ])('%s', (words) => {
    expect(read(words)).not.toBeNull();
  });

  test.each([
    ['retry timeout exceeded'],
    [
      "all hosts for 'example.net' have been failing for a long time and were last tried after this message arrived",
    ],
    ['message size 30210431 exceeds size limit 26214400 of server mx1.example.net[192.0.2.25]'],
    ['421 4.7.0 Try again later'],
  ])('not so: %s', (words) => {
    expect(read(words)).toBeNull();
  });
});

describe('a mail that came back without a try of its own', () => {
  const noAttempt = fact('delivery temporarily suspended: ');

  test('where nobody answered', () => {
    expect(isUntried(aBounce({ noAttempt }))).toBe(true);
  });

  test('not where the words quote the answer to an earlier connection', () => {
    expect(isUntried(aBounce({ noAttempt, replies: [says('receiver', '421 later')] }))).toBe(false);
  });
});
