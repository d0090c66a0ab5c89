import { keyName, type SignatureCheck } from './signature-check.ts';

/** The checks as entries of a look-up, below the answers that hold their keys. */
export function writeSignatures(checks: readonly SignatureCheck[], checker: string): readonly string[] {
  return checks.map((check) =>
    [
      `Signature: ${check.kind} ${check.selector} ${check.domain}`,
      `Copy: ${check.copy.sha256} ${check.copy.start} ${check.copy.end}`,
      `From: ${check.from} ${check.aligned ? 'aligned' : 'not-aligned'}`,
      `Result: ${check.result}${check.reason === null ? '' : ` ${check.reason}`}`,
      `Key: TXT ${keyName(check)}`,
      `Checked-By: ${checker}`,
    ].join('\n'),
  );
}
