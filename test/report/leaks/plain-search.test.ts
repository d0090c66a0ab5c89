import { expect, test } from 'vitest';
import { canaries } from './canary-mails.ts';
import { standsIn } from './plain-search.ts';
import { addressWritings, writings } from './writings.ts';

test.each([...writings, ...addressWritings])('the plain search finds canaries $name', ({ write, name }) => {
  const isAddress = addressWritings.some((each) => each.name === name);
  for (const { value } of canaries.filter((each) => !isAddress || /^[^@=]*@[^@]*$/.test(each.value))) {
    const word = isAddress ? value.slice(0, value.indexOf('@')) : value;
    const written = Buffer.from(write(value));
    const bytes =
      /UTF-16/.test(name) && !/base64/.test(name)
        ? written
        : Buffer.concat([Buffer.from('one two.\n'), written, Buffer.from('\nthree\n')]);
    expect(standsIn([{ where: 'a', bytes }], [word])).toEqual([`a: ${word}`]);
  }
});
