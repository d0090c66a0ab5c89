import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import type { RemovedValue } from '../../../shared/contract/redaction.ts';
import { leaksIn } from '../../../shared/report/leaks/leaks-in.ts';
import { writings } from './writings.ts';

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const local = fc.tuple(word, fc.constantFrom('.', '-', '_', '+'), word).map((parts) => parts.join(''));
const address = fc.tuple(local, word).map(([name, domain]) => `${name}@${domain}.example`);
const personName = fc
  .tuple(
    fc.stringMatching(/^[A-ZÄÖÜÉŁŠ][a-zäöüßéñłš]{2,8}$/),
    fc.stringMatching(/^[A-ZΑ-ΩА-Я][a-zα-ωа-я]{3,8}$/),
  )
  .map((parts) => parts.join(' '));
const value = fc.oneof(
  address.map((text): RemovedValue => ({ value: text, class: 'other-address', token: null })),
  personName.map((text): RemovedValue => ({ value: text, class: 'person-name', token: null })),
);
const prose = fc.lorem({ maxCount: 12 });
const utf8 = (text: string) => Buffer.from(text, 'utf8');

test('any address or name in any form, alone on its lines, is found, among others', () => {
  fc.assert(
    fc.property(
      value,
      value,
      fc.constantFrom(...writings),
      prose,
      prose,
      (removed, other, writing, before, after) => {
        fc.pre(!`${before} ${after}`.toLowerCase().includes(removed.value.toLowerCase()));
        fc.pre(removed.value !== other.value);
        const written = Buffer.from(writing.write(removed.value) as string);
        const bytes =
          writing.form === 'utf-16'
            ? new Uint8Array(written)
            : new Uint8Array(Buffer.concat([utf8(`${before}.\n`), written, utf8(`\n${after}\n`)]));
        const leaks = leaksIn([{ path: 'receiver/pack.md', bytes }], [removed, other], leakPorts);
        expect(leaks.map(({ class: of }) => of)).toContain(removed.class);
        expect(leaks.map(({ form }) => form)).toContain(writing.form);
      },
    ),
    { numRuns: 1000 },
  );
});
