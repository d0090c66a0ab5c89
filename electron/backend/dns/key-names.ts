import { keyName } from '../../../shared/evidence/dns/signature-check.ts';
import { checkSignatures, type SignedCopy } from './check-signatures.ts';

/**
 * The names of the keys that the signatures of some mails need, found without asking anybody. A body that was changed
 * needs none: no key would make that signature pass, but its entry says where the key would stand.
 */
export async function keyNames(copies: readonly SignedCopy[]): Promise<readonly string[]> {
  const checks = await Promise.all(copies.map((copy) => checkSignatures(copy, () => 'no-answer')));
  return [...new Set(checks.flat().map(keyName))];
}
