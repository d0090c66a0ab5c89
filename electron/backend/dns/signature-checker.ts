import type { arc } from 'mailauth/lib/arc/index.js';
import type { dkimVerify } from 'mailauth/lib/dkim/verify.js';

/** The two functions of mailauth that the app uses. */
export interface SignatureChecker {
  readonly dkimVerify: typeof dkimVerify;
  readonly arc: typeof arc;
}

let loading: Promise<SignatureChecker | null> | null = null;

/**
 * mailauth, loaded when a look-up is planned and not before: it is large, and few starts need it. Null where it does not
 * load: it wants a newer Node than the oldest Electron that the app runs on holds; signatures are then left out.
 */
export function signatureChecker(): Promise<SignatureChecker | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<SignatureChecker | null> {
  try {
    const verify = await import('mailauth/lib/dkim/verify.js');
    const chain = await import('mailauth/lib/arc/index.js');
    return { dkimVerify: verify.dkimVerify, arc: chain.arc };
  } catch {
    return null;
  }
}
