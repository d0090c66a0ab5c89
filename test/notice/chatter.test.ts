import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';

const posted = (...notice: string[]): string =>
  [
    'Mails to one provider come back, my server 198.51.100.99 is on no list. This is the notice:',
    '',
    ...notice,
    '',
    'I tried from anna@example.org as well. Had the 550 too, says my colleague.',
  ].join('\n');

describe('a bounce among chatter', () => {
  test('empty fields were removed by the poster: the value is unknown, the gap is known', () => {
    const bounce = onlyBounce(
      posted(
        'Reporting-MTA: dns;',
        '',
        'Action: failed',
        'Final-Recipient: rfc822;',
        'Status: 5.0.0',
        'Remote-MTA: dns;',
        'Diagnostic-Code: smtp; 421 Too many connections from your host: retry timeout exceeded',
      ),
    );
    expect(bounce.recipient).toBeNull();
    expect(bounce.removed.map(({ field }) => field).sort()).toEqual([
      'recipient',
      'remoteHost',
      'reportingMta',
    ]);
    expect(bounce).toHaveReply({ author: 'receiver', text: '421 Too many connections from your host' });
  });

  test.each(['xxx@xxxxxx.xxx', '***', '[removed]', '<redacted>', '[email protected]'])(
    'blanked out with %s: no recipient is invented',
    (blank) => {
      const bounce = onlyBounce(
        posted(
          'Action: failed',
          `Final-Recipient: rfc822; ${blank}`,
          'Status: 5.7.1',
          'Diagnostic-Code: smtp; 550 5.7.1 Message rejected as spam',
        ),
      );
      expect(bounce.recipient).toBeNull();
      expect(bounce.removed.map(({ field }) => field)).toContain('recipient');
    },
  );

  test('addresses in the poster’s own sentences are no facts of the bounce', () => {
    const text = posted('<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown');
    const bounce = onlyBounce(text);
    expect(bounce.recipient?.value).toBe('bob@example.com');
    expect(JSON.stringify(bounce)).not.toContain('198.51.100.99');
    expect(JSON.stringify(bounce)).not.toContain('anna@example.org');
  });

  test('fields wrapped by a mail program are put together again', () => {
    const bounce = onlyBounce(
      posted(
        'Final-Recipient: rfc822; bob@example.com',
        'Action: failed',
        'Status: 5.7.1',
        'Diagnostic-Code: smtp; 550 5.7.1 Service unavailable, client host',
        ' [192.0.2.7] blocked',
      ),
    );
    expect(bounce).toHaveReply({ text: '550 5.7.1 Service unavailable, client host [192.0.2.7] blocked' });
  });

  test('words about mail without a bounce are no bounce, and the reason is said', () => {
    const { bounces, problems } = read(
      'How do I set up SPF? My mails sometimes land in spam at example.com.\n',
    );
    expect(bounces).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-bounce']);
  });
});
