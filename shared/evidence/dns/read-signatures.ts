import { opensAsDnsSnapshot } from '../../intake/dns-snapshot.ts';
import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import { type KeptSignatureCheck, signatureReasonSchema } from './signature-check.ts';

/** A look-up is text of some hundred kilobytes at the most. */
const LONGEST = 4 * 1024 * 1024;

const ENTRY =
  /^Signature: (dkim|arc) (\S{1,63}) (\S{1,253})\r?\nCopy: ([0-9a-f]{64}) (\d{1,10}) (\d{1,10})\r?\nFrom: (\S{1,253}) (aligned|not-aligned)\r?\nResult: (pass|fail|unchecked)(?: ([a-z-]{1,20}))?\r?\n(?:Key|Checked-By): [^\r\n]{1,400}(?:\r?\n(?:Key|Checked-By): [^\r\n]{1,400})?/gm;

/** The checks of signatures that a look-up holds; none for a source that is no look-up. */
export function readSignatures(source: Source): readonly KeptSignatureCheck[] {
  if (source.bytes.length > LONGEST) return [];
  const text = latin1(source.bytes.subarray(0, source.bytes.length));
  if (!opensAsDnsSnapshot(text.slice(0, 64).replaceAll('\r\n', '\n'))) return [];
  return [...text.matchAll(ENTRY)].map((match) => {
    const [
      entry,
      kind,
      selector = '',
      domain = '',
      sha256 = '',
      start,
      end,
      from = '',
      aligned,
      result,
      why,
    ] = match;
    const reason = signatureReasonSchema.safeParse(why);
    return {
      kind: kind === 'arc' ? 'arc' : 'dkim',
      selector,
      domain,
      from,
      aligned: aligned === 'aligned',
      result: result === 'pass' || result === 'fail' ? result : 'unchecked',
      reason: result === 'pass' ? null : reason.success ? reason.data : 'other',
      copy: { sha256, start: Number(start), end: Number(end) },
      span: { source: source.id, start: match.index, end: match.index + entry.length },
    };
  });
}
