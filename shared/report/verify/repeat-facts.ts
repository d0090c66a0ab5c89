import { diagnose } from '../../classify/diagnose.ts';
import type { Facts } from '../../contract/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Decoders } from '../../mail/decoders.ts';
import { readSource } from '../../notice/read-source.ts';

/** What an SMTP reply comes down to: what can be read out of an exhibit's lines alone. */
interface Core {
  readonly replyCode: string;
  readonly token: string;
}

/**
 * Reads and classifies the exhibits' bytes anew and compares with the facts. Returns what differs: a code
 * or token that the facts do not have, or none of theirs found again. Null: the facts state neither.
 */
export function repeatFacts(
  facts: Facts,
  ranges: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ports: { readonly decoders: Decoders; readonly knowledge: Knowledge },
): readonly string[] | null {
  const stated = facts.records.map(({ replyCode, token }): Core => ({ replyCode, token: token ?? '' }));
  const known = stated.filter(({ replyCode, token }) => replyCode !== '' || token !== '');
  if (known.length === 0 || ranges.length === 0) return null;
  const found = ranges.flatMap(({ name, bytes }) => coresOf(name, bytes, facts.at, ports));
  const codes = new Set(known.map(({ replyCode }) => replyCode));
  const tokens = new Set(known.map(({ token }) => token));
  const foreign = found.flatMap(({ replyCode, token }) => [
    ...(replyCode !== '' && !codes.has(replyCode) ? [replyCode] : []),
    ...(token !== '' && !tokens.has(token) ? [token] : []),
  ]);
  if (foreign.length > 0) return [...new Set(foreign)];
  const again = known.some((core) =>
    found.some(({ replyCode, token }) => replyCode === core.replyCode && token === core.token),
  );
  return again ? [] : [...new Set(known.map(({ replyCode, token }) => `${replyCode} ${token}`.trim()))];
}

function coresOf(
  name: string,
  bytes: Uint8Array,
  at: string,
  { decoders, knowledge }: { readonly decoders: Decoders; readonly knowledge: Knowledge },
): readonly Core[] {
  const source = { id: 's1', name, bytes, sha256: decoders.sha256(bytes), takenAt: at };
  return readSource(source, decoders).bounces.map((bounce) => {
    const { replyCode, token } = diagnose(bounce, knowledge);
    return { replyCode: replyCode?.value ?? '', token: token?.value ?? '' };
  });
}
