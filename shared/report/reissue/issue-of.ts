import { type Facts, factsSchema } from '../../contract/facts.ts';
import type { Issue, IssuedLetter } from '../../contract/issue.ts';

interface Ports {
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly utf8: (bytes: Uint8Array) => string;
}

const FOLDERS = ['receiver', 'host', 'own'] as const;

/**
 * What a written pack says of itself: out of its own `facts.json`, as long as that is the file which its manifest
 * lists. Null where there is no pack, or none that is whole.
 * @param files by path from the case's folder
 */
export function issueOf(files: ReadonlyMap<string, Uint8Array>, ports: Ports): Issue | null {
  const letters: IssuedLetter[] = [];
  let first: Facts | null = null;
  for (const to of FOLDERS) {
    const bytes = files.get(`${to}/facts.json`);
    const manifest = files.get(`${to}/SHA256SUMS`);
    if (bytes === undefined || manifest === undefined) continue;
    const facts = factsIn(ports.utf8(bytes));
    const listed = ports.utf8(manifest).includes(`${ports.sha256(bytes)}  facts.json\n`);
    if (facts === null || !listed) return null;
    first ??= facts;
    letters.push({ to, manifest: ports.sha256(manifest), ...wordsOf(facts) });
  }
  return first === null ? null : { ...factsKept(first), letters };
}

function factsIn(text: string): Facts | null {
  try {
    return factsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The asks and what the sender says, in one letter's words. */
export const wordsOf = (facts: Facts): Pick<IssuedLetter, 'asks' | 'statements'> => ({
  asks: facts.asks.map(({ text }) => text),
  statements: facts.findings.filter(({ label }) => label === 'STATEMENT').map(({ sentence }) => sentence),
});

/** What all letters of an issue share. */
export function factsKept(facts: Facts): Omit<Issue, 'letters'> {
  const { request, at, language, rules, records, findings } = facts;
  const now = findings.find(({ topic }) => topic === 'operator-now')?.value ?? null;
  return {
    request,
    at,
    language,
    rules,
    sendingIp: records.find(({ sendingIp }) => sendingIp !== null)?.sendingIp?.value ?? null,
    operator: now ?? records.find(({ operator }) => operator !== null)?.operator?.name ?? null,
    cause: records[0]?.cause ?? 'unknown',
    mails: records.map(({ queueId, bouncedAt, status, replyCode }) => ({
      queueId,
      at: bouncedAt,
      status,
      replyCode,
    })),
  };
}
