import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { htmlToText } from '../../shared/mail/html-text.ts';
import { readText } from '../../shared/mail/read-text.ts';
import { identityTrace } from '../../shared/mail/trace.ts';

const shown = (html: string) => {
  const bytes = new Uint8Array(Buffer.from(html));
  return htmlToText(
    readText({ bytes, trace: identityTrace('s1', bytes.length), decoding: [] }, null, decoders),
  );
};

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('HTML is read as the text it shows', () => {
  test('scripts, styles, comments and the head are no words', () => {
    const html =
      '<head><title>no</title></head><style>p{}</style><script>a<b</script><!-- c --><p>550 refused</p>';
    expect(words(shown(html).text)).toEqual(['550', 'refused']);
  });

  test('blocks begin lines, blanks collapse', () => {
    expect(shown('<p>one</p>two  \n three<br>four').text.trim()).toBe('one\ntwo three\nfour');
  });

  test('an address that nobody escaped is no tag', () => {
    expect(shown('sent to <user@example.net>: no').text).toBe('sent to <user@example.net>: no');
  });

  test('each word keeps its bytes, an entity all of its own', () => {
    const match = shown('<p>user <b>unknown</b> &amp; gone</p>').exec(/unknown (&) gone/);
    expect(match?.group(1)?.spans).toEqual([{ source: 's1', start: 23, end: 28 }]);
    expect(match?.whole.slice(0, 7).spans).toEqual([{ source: 's1', start: 11, end: 18 }]);
  });

  test('whatever is written, reading ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '<a ', '</', '<!--', '&', '&amp', 'x', ' ', '"', '<script>')),
        (pieces) => {
          expect(shown(pieces.join('')).text.length).toBeLessThanOrEqual(pieces.join('').length);
        },
      ),
    );
  });

  test('it shows the words that mailparser shows', async () => {
    const html =
      '<html><head><style>p{color:red}</style></head><body><p>Mail konnte nicht zugestellt werden</p>' +
      '<p>Die Antwort war: 550&nbsp;5.1.1 &quot;User unknown&quot;</p><div>Empf&auml;nger: bob@example.net</div>' +
      '<p>Host mx.example.net&#32;[192.0.2.1]</p></body></html>';
    const mail = `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const theirs = await simpleParser(mail, { skipTextLinks: true });
    expect(words(shown(html).text)).toEqual(words(theirs.text ?? ''));
  });
});
