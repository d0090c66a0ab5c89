import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDecisions } from '../../../shared/evidence/decisions/apply-decisions.ts';
import type { Decision, DecisionDraft } from '../../../shared/evidence/decisions/decision.ts';

const hash = (letter: string) => letter.repeat(64);
const at = '2026-11-25T12:00:00.000Z';

const tookIn = (letter: string, id: string, step?: number): DecisionDraft => ({
  kind: 'took-in',
  sha256: hash(letter),
  id,
  name: `${letter}.eml`,
  bytes: 1,
  via: 'files',
  takenIn: at,
  ...(step === undefined ? {} : { step }),
});
const leftOut = (letter: string): DecisionDraft => ({ kind: 'left-out', sha256: hash(letter) });
const numbered = (drafts: readonly DecisionDraft[]): Decision[] =>
  drafts.map((draft, index) => ({ n: index + 1, at, ...draft }));
const idsAfter = (...drafts: readonly DecisionDraft[]) =>
  applyDecisions(numbered(drafts)).taken.map(({ id }) => id);

test('what was left out is not in the case, and is again when it is taken in once more', () => {
  expect(idsAfter(tookIn('a', 's1'), tookIn('b', 's2'), leftOut('a'))).toEqual(['s2']);
  expect(idsAfter(tookIn('a', 's1'), tookIn('b', 's2'), leftOut('a'), tookIn('a', 's3'))).toEqual([
    's2',
    's3',
  ]);
});

test('undo takes the last act back, and redo brings it back', () => {
  const left = [tookIn('a', 's1'), leftOut('a')] as const;
  expect(idsAfter(...left, { kind: 'undo', step: 2 })).toEqual(['s1']);
  expect(idsAfter(...left, { kind: 'undo', step: 2 }, { kind: 'redo', step: 2 })).toEqual([]);
});

test('files that were taken in together are taken back together', () => {
  const all = [tookIn('a', 's1'), tookIn('b', 's2'), tookIn('c', 's3', 2)] as const;
  expect(idsAfter(...all)).toEqual(['s1', 's2', 's3']);
  expect(idsAfter(...all, { kind: 'undo', step: 2 })).toEqual(['s1']);
});

test('a new decision after an undo ends what could be brought back', () => {
  const decided = applyDecisions(
    numbered([tookIn('a', 's1'), { kind: 'undo', step: 1 }, tookIn('b', 's2'), { kind: 'redo', step: 1 }]),
  );
  expect(decided.taken.map(({ id }) => id)).toEqual(['s2']);
  expect(decided.redo).toBeNull();
});

test('a pack that was written stays written, and what was taken back before can still be brought back', () => {
  const written: DecisionDraft = {
    kind: 'pack-written',
    addressees: ['receiver'],
    manifests: 'receiver 3b1f',
    rules: '2026-11-24',
    version: '0.1.0',
  };
  const decided = applyDecisions(numbered([tookIn('a', 's1'), { kind: 'undo', step: 1 }, written]));
  expect(decided.packs).toHaveLength(1);
  expect(decided.redo?.[0].n).toBe(1);
  expect(applyDecisions(numbered([tookIn('a', 's1'), written])).undo?.[0].kind).toBe('took-in');
});

test('of statements and titles the last one stands, and the one before comes back with an undo', () => {
  const said = [
    { kind: 'stated', statements: { typeOfMail: 'newsletter' } },
    { kind: 'stated', statements: { typeOfMail: 'invoices' } },
  ] as const;
  expect(applyDecisions(numbered(said)).statements).toEqual({ typeOfMail: 'invoices' });
  const undone = applyDecisions(numbered([...said, { kind: 'undo', step: 2 }]));
  expect(undone.statements).toEqual({ typeOfMail: 'newsletter' });
});

test('what is left out of the packs is the last that was wanted, and none before anything was', () => {
  const wanted = (value: string): DecisionDraft => ({
    kind: 'redacted',
    changes: { values: [{ value, treat: 'remove' }] },
  });
  expect(applyDecisions([]).redaction).toBeNull();
  const list = [wanted('Anna'), wanted('Bell')];
  expect(applyDecisions(numbered(list)).redaction?.values).toEqual([{ value: 'Bell', treat: 'remove' }]);
  const undone = applyDecisions(numbered([...list, { kind: 'undo', step: 2 }]));
  expect(undone.redaction?.values).toEqual([{ value: 'Anna', treat: 'remove' }]);
});

test('undoing everything and redoing everything leads to where it was, whatever was decided', () => {
  const draft = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((letter) => tookIn(letter, 's1')),
    fc.constantFrom('a', 'b', 'c').map(leftOut),
    fc.string().map((title): DecisionDraft => ({ kind: 'named', title })),
  );
  fc.assert(
    fc.property(fc.array(draft, { minLength: 1, maxLength: 12 }), (drafts) => {
      const list = numbered(drafts);
      const { undo: _undo, redo: _redo, ...before } = applyDecisions(list);
      for (const kind of ['undo', 'redo'] as const) {
        for (let act = applyDecisions(list)[kind]; act !== null; act = applyDecisions(list)[kind]) {
          list.push({ n: list.length + 1, at, kind, step: act[0].n });
        }
        if (kind === 'undo') expect(applyDecisions(list).taken).toEqual([]);
      }
      expect(applyDecisions(list)).toMatchObject(before);
    }),
  );
});

test('what was set aside can be taken back long after, and that can be undone in its turn', () => {
  const list = numbered([
    { kind: 'excluded', bounce: `${hash('a')}/1` },
    { kind: 'ignored', sha256: hash('b') },
    { kind: 'treat-as-bounce', sha256: hash('c') },
    { kind: 'named', title: 'later' },
    { kind: 'excluded', bounce: `${hash('a')}/1`, back: true },
    { kind: 'ignored', sha256: hash('b'), back: true },
    { kind: 'treat-as-bounce', sha256: hash('c'), back: true },
  ]);
  const { excluded, ignored, treatedAsBounce } = applyDecisions(list);
  expect([excluded.size, ignored.size, treatedAsBounce.size]).toEqual([0, 0, 0]);
  const undone = applyDecisions([...list, { n: 8, at, kind: 'undo', step: 7 }]);
  expect([...undone.treatedAsBounce]).toEqual([hash('c')]);
  expect(undone.ignored.size).toBe(0);
});
