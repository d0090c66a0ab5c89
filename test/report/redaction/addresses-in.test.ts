import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../shared/report/redaction/addresses-in.ts';
import { fragmentsOf } from '../../../shared/report/redaction/is-fragment.ts';
import { sourceOf } from '../a-case.ts';

const addresses = (text: string) => addressesIn(sourceOf('s1', 'a.eml', text)).map(({ address }) => address);

describe('addresses in a source', () => {
  it.each([
    ['for <anna.bell@florist.example>; Mon', 'anna.bell@florist.example'],
    ['sasl_method=PLAIN, sasl_username=anna@florist.example', 'anna@florist.example'],
    ['A=dovecot_login:anna@florist.example S=9', 'anna@florist.example'],
    ['Final-Recipient: rfc822;anna@florist.example', 'anna@florist.example'],
    ['an jörg@blumen.example.', 'jörg@blumen.example'],
    ['bounces+anna=florist.example@esp.example', 'bounces+anna=florist.example@esp.example'],
  ])('are found where they stand: %s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it('are not what one side of a soft line end of quoted-printable holds', () => {
    expect(addresses('is anna.b=\r\nell@florist.example here')).toEqual([]);
    expect(addresses('is anna@flor=\nist.example here')).toEqual([]);
  });

  it('are not Message-IDs longer than any mailbox', () => {
    expect(addresses(`<${'a1'.repeat(70)}@mx.example>`)).toEqual([]);
  });

  it('are found across the blocks in which a long source is read', () => {
    const text = `${'x '.repeat((1 << 19) - 4)}anna.bell@florist.example`;
    expect(addresses(text)).toEqual(['anna.bell@florist.example']);
  });
});

describe('a piece of a known address', () => {
  const isFragment = fragmentsOf(['filtered@example.jp', 'anna@florist.example'], ['4711.ab@shop.example']);

  it.each(['ered@example.jp', 'anna@florist.exam', '4711.ab@shop.example', '1.ab@shop.example'])(
    'is nobody’s address: %s',
    (piece) => {
      expect(isFragment(piece)).toBe(true);
    },
  );

  it.each(['filtered@example.jp', 'red@example.jp.example', 'bob@florist.example', 'anna@florist'])(
    'is told from another address: %s',
    (address) => {
      expect(isFragment(address)).toBe(false);
    },
  );
});
