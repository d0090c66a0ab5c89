import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispatch, type Handlers } from '../../shared/contract/dispatch.ts';

const nothing = async () => ({ ok: true, value: {} }) as const;
const broken = async (): Promise<never> => {
  throw new Error('the disk is full');
};

/** A backend in which one operation works and all others are broken. */
const handlers: Handlers = {
  hello: broken,
  'intake.files': broken,
  'intake.paste': broken,
  'intake.pick': broken,
  'intake.example': broken,
  'intake.stop': nothing,
  'case.view': broken,
  'case.file': broken,
  'case.new': nothing,
  'pack.preview': broken,
  'redaction.view': broken,
  'redaction.changes': broken,
  'redaction.change': broken,
  'case.export': broken,
  'case.import': broken,
  'case.open': broken,
  'case.undo': broken,
  'case.redo': broken,
  'case.leave-out': broken,
  'case.treat-as-bounce': broken,
  'case.ignore': broken,
  'case.exclude': broken,
  'case.name': broken,
  'case.dismiss-changes': broken,
  'case.state': broken,
  'incident.view': broken,
  'source.view': broken,
  'source.zone': broken,
  'source.bytes': broken,
  'dns.plan': broken,
  'dns.snapshot': broken,
  'dns.stop': broken,
  'pack.ticket': broken,
  'pack.form': broken,
  'pack.stamp-plan': broken,
  'pack.post': broken,
  'pack.hints': broken,
  'pack.export': broken,
  'pack.reveal': broken,
};

test('a known operation runs with its validated input', async () => {
  expect(await dispatch(handlers, 'case.new', {})).toEqual({ ok: true, value: {} });
});

test.each(['constructor', '__proto__', 'toString', '', 7, null, undefined, {}])(
  'a name that is no operation is refused: %s',
  async (name) => {
    expect(await dispatch(handlers, name, {})).toMatchObject({
      ok: false,
      failure: { code: 'unknown-operation' },
    });
  },
);

test('an input that does not fit is refused, and the message names the field', async () => {
  const answer = await dispatch(handlers, 'source.view', { id: 's1', from: 'first', count: 5 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
  expect(answer.ok ? '' : answer.failure.message).toContain('from');
});

test('what a handler throws comes back as data', async () => {
  expect(await dispatch(handlers, 'hello', {})).toEqual({
    ok: false,
    failure: { code: 'failed', message: 'hello: the disk is full' },
  });
});

test('whatever is sent, an answer comes back and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything({ withBigInt: true }), fc.constantFrom(...Object.keys(handlers))),
      fc.anything(),
      async (name, raw) => {
        expect(typeof (await dispatch(handlers, name, raw)).ok).toBe('boolean');
      },
    ),
  );
});
