import { describe, expect, test } from 'vitest';
import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import type { Leak } from '../../../shared/contract/leak.ts';
import type { RemovedValue } from '../../../shared/contract/redaction.ts';
import { leaksIn } from '../../../shared/report/leaks/leaks-in.ts';
import { addressWritings, type Writing, writings } from './writings.ts';

const address: RemovedValue = {
  value: 'anna.bell@florist.example',
  class: 'recipient-local-part',
  token: 'person-1@florist.example',
};
const name: RemovedValue = { value: 'Jörg Müller-Lüdenscheidt', class: 'person-name', token: 'name-1' };
const account: RemovedValue = { value: 'bakery7', class: 'account', token: null };

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : new Uint8Array(content);

const found = (
  content: string | Uint8Array,
  removed: readonly RemovedValue[],
  kept: readonly string[] = [],
) => leaksIn([{ path: 'receiver/evidence.txt', bytes: bytes(content) }], removed, leakPorts, kept);

const around = (content: string | Uint8Array): Uint8Array =>
  bytes(
    Buffer.concat([
      Buffer.from('one\r\nTo: '),
      Buffer.from(content as string),
      Buffer.from(' \r\nlast line\r\n'),
    ]),
  );

/** UTF-16 must begin at an even or odd byte by itself; all else stands among other text. */
const file = ({ form, write }: Writing, value: string): Uint8Array =>
  form === 'utf-16' ? bytes(write(value)) : around(write(value));

const forms = (leaks: readonly Leak[]): readonly string[] => leaks.map(({ form }) => form);

describe('a removed value is found again', () => {
  test.each([...writings, ...addressWritings])('an address $name', (writing) => {
    expect(forms(found(file(writing, address.value), [address]))).toContain(writing.form);
  });

  test.each(writings)('a name with letters outside ASCII, $name', (writing) => {
    expect(forms(found(file(writing, name.value), [name]))).toContain(writing.form);
  });

  test.each(writings)('a login, $name', (writing) => {
    expect(forms(found(file(writing, account.value), [account]))).toContain(writing.form);
  });

  test.each(writings)('nothing where another value stands, $name', (writing) => {
    expect(
      found(file(writing, 'joanna.bellow@florist.example, Jörg Müller, bakery77'), [address, name, account]),
    ).toEqual([]);
  });
});
