import type { z } from 'zod';
import type { Answer, Failure } from './answer.ts';
import { type Input, type OperationName, operations } from './operations.ts';
import type { Refusal } from './refusal.ts';

/** One function for each operation; whatever can go wrong for the person comes back as data. */
export type Handlers = {
  readonly [N in OperationName]: (input: Input<N>) => Promise<Answer<N>>;
};

/**
 * Runs one call of the window: looks the operation up, validates its input, and turns whatever is thrown
 * into a failure. Every transport calls only this, so no call escapes validation.
 * @param name as it came over the wire; anything
 * @param raw the input as it came over the wire; anything
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  raw: unknown,
): Promise<Answer<OperationName>> {
  if (!isOperation(name)) {
    const asked = typeof name === 'string' ? name.slice(0, 80) : `named by a ${typeof name}`;
    return failed('unknown-operation', `There is no operation ${asked}.`);
  }
  return run(handlers, name, raw);
}

/** A failure as an answer of any operation. */
export function failed(
  code: Failure['code'],
  message: string,
  why?: Refusal,
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message, ...(why === undefined ? {} : { why }) } };
}

async function run<N extends OperationName>(handlers: Handlers, name: N, raw: unknown): Promise<Answer<N>> {
  const input = operations[name].input.safeParse(raw);
  if (!input.success) return failed('invalid-input', `${name}: ${named(input.error)}`);
  try {
    return await handlers[name](input.data as Input<N>);
  } catch (error) {
    return failed('failed', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `hasOwn`, not `in`: a page that asks for "constructor" or "__proto__" gets no operation. */
function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name);
}

function named(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('; ');
}
