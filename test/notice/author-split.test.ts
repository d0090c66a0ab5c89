import { describe, expect, test } from 'vitest';
import type { ExpectedReply } from '../matchers/bounce-matchers.ts';
import '../matchers/bounce-matchers.ts';
import { decoders } from '../../electron/backend/decoders.ts';
import { readText } from '../../shared/mail/read-text.ts';
import { sourceBytes } from '../../shared/mail/traced-bytes.ts';
import { splitReplies } from '../../shared/notice/reply/split-replies.ts';
import { onlyBounce, sourceOf } from './a-source.ts';
import { eximNotice } from './exim-notice.ts';

const split = (words: string) => splitReplies(readText(sourceBytes(sourceOf(words)), null, decoders));

describe('the receiver’s words end where the sending host’s begin', () => {
  test('the receiver said 421, the sending host gave up: both are kept, each with its author', () => {
    const bounce = onlyBounce(
      eximNotice({ diagnostic: '421 4.7.0 too many connections: retry timeout exceeded' }),
    );
    expect(bounce).toHaveReply({ author: 'receiver', code: '421', text: '421 4.7.0 too many connections' });
    expect(bounce).toHaveReply({ author: 'sender-host', code: null, text: 'retry timeout exceeded' });
  });

  test.each<readonly [string, string, ExpectedReply]>([
    [
      'Postfix frames the reply and names the command',
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 <bob@example.com>: User unknown (in reply to RCPT TO command)',
      {
        author: 'receiver',
        code: '550',
        enhanced: '5.1.1',
        text: '550 5.1.1 <bob@example.com>: User unknown',
        phase: 'rcpt',
      },
    ],
    [
      'Postfix was refused at the door',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 4.7.0 Too many connections',
      { author: 'receiver', code: '421', enhanced: '4.7.0', text: '421 4.7.0 Too many connections' },
    ],
    [
      'Exim names the command before the reply',
      'SMTP error from remote mail server after end of data: 554 5.7.1 Message rejected',
      { author: 'receiver', code: '554', text: '554 5.7.1 Message rejected', phase: 'end-of-data' },
    ],
    [
      'DragonFly quotes the reply on the next line',
      'mx.example.com [192.0.2.1] did not like our RCPT TO:\n550 5.2.1 <bob@example.com>: User unknown',
      { author: 'receiver', code: '550', enhanced: '5.2.1', phase: 'rcpt' },
    ],
    [
      'Exim never reached anybody',
      "all hosts for 'example.com' have been failing for a long time (and retry time not reached)",
      { author: 'sender-host', code: null },
    ],
    [
      'a name could not be looked up',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found',
      { author: 'sender-host', code: null },
    ],
    [
      'a connection ended without a word',
      'lost connection with mx.example.com[192.0.2.1] while receiving the initial server greeting',
      { author: 'sender-host', code: null },
    ],
  ])('%s', (_name, words, wanted) => {
    expect(split(words)).toContainReply(wanted);
  });

  test('lines of one reply are joined, the repeated code is dropped, and its bytes are kept', () => {
    const words =
      '550-5.7.1 [192.0.2.1] Our system has detected\n550-5.7.1 that this mail is\n550 5.7.1 unsolicited.';
    const [reply] = split(words);
    expect(reply?.text.value).toBe(
      '550 5.7.1 [192.0.2.1] Our system has detected that this mail is unsolicited.',
    );
    expect(reply?.text.spans.at(-1)?.end).toBe(words.length);
  });
});
