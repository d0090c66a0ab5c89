import { describe, expect, test } from 'vitest';
import { onlyBounce, read } from '../a-source.ts';

const said = (text: string): string | undefined => onlyBounce(text).replies[0]?.text.value;

describe('a reply ends where its poster goes on', () => {
  test('at the end of the indentation', () => {
    expect(
      said(
        'j@ziggo.nl\n   host mx.ziggo.nl [84.116.6.3]\n   SMTP error from remote mail server after RCPT TO:<j@ziggo.nl>:\n   550 5.1.1 <j@ziggo.nl>: recipient does not exist\nGraag terugbellen.',
      ),
    ).toBe('550 5.1.1 <j@ziggo.nl>: recipient does not exist');
  });

  test('at the mark that closes the quotation', () => {
    expect(said('Ich bekomme „552 5.2.2 Mailbox full“ und weiß nicht weiter.')).toBe(
      '552 5.2.2 Mailbox full',
    );
  });

  test('on a new line, where the last had room for more', () => {
    expect(said('550 5.1.1 User unknown\nWas tun?')).toBe('550 5.1.1 User unknown');
  });

  test('but not where a mail program wrapped it', () => {
    expect(
      said('550 5.7.1 Service unavailable; the client host was blocked using a\nlist of bad senders'),
    ).toBe('550 5.7.1 Service unavailable; the client host was blocked using a list of bad senders');
  });

  test.each(['550 a\n', '“550 a ', 'a: 550\n b ', '550 5.1.1 <a@b.example> x\n', 'Reason: 550 a\n'])(
    'a text of nothing but %j is answered soon',
    (unit) => {
      const started = performance.now();
      read(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
