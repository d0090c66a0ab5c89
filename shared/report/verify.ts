import { type Facts, factsSchema } from '../contract/facts.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decoders } from '../mail/decoders.ts';
import { escapeCell } from './markdown/escape-markdown.ts';
import { numberedLines } from './text/numbered-lines.ts';
import type { Fault, VerifyNote, VerifyResult } from './verify/fault.ts';
import { repeatFacts } from './verify/repeat-facts.ts';
import { repeatRecords } from './verify/repeat-records.ts';
import { verifyExhibit } from './verify/verify-exhibits.ts';
import { verifyFiles, verifySeal } from './verify/verify-files.ts';
import { KEY } from './verify/verify-leaks.ts';
import { visibleText } from './visible-text.ts';

export interface VerifyPorts {
  readonly decoders: Decoders;
  readonly knowledge: Knowledge;
}

const FOLDERS = ['receiver', 'host', 'own'] as const;
const BRIDGE = ['bridge.pdf', 'bridge.md'] as const;

/**
 * Checks a written case: every file against its manifest or its own digest, the manifest against the hash
 * on page 1, the texts against facts.json, each exhibit against its original where that is at hand (in
 * `own/originals/`, or given), and that the facts come out of the exhibits again.
 * @param files by path from the case's folder, with `/` between names.
 */
export function verifyPack(
  files: ReadonlyMap<string, Uint8Array>,
  ports: VerifyPorts,
  originals: readonly Uint8Array[] = [],
): VerifyResult {
  const { sha256 } = ports.decoders;
  const atHand = new Map(
    [
      ...originals,
      ...[...files].flatMap(([path, bytes]) => (path.startsWith('own/originals/') ? [bytes] : [])),
    ].map((bytes) => [sha256(bytes), bytes]),
  );
  const folders = FOLDERS.filter((folder) => [...files.keys()].some((path) => path.startsWith(`${folder}/`)));
  const faults: Fault[] = folders.length === 0 ? [{ code: 'no-pack', file: '', detail: '' }] : [];
  const notes: VerifyNote[] = [];
  const checked = { files: files.size, exhibits: 0, againstOriginals: 0 };
  for (const folder of folders) {
    faults.push(...verifyFiles(folder, files, sha256));
    const contents = verifyContents(folder, files, ports, atHand);
    faults.push(...contents.faults);
    notes.push(...contents.notes);
    checked.exhibits += contents.exhibits;
    checked.againstOriginals += contents.againstOriginals;
  }
  for (const path of BRIDGE) {
    const bytes = files.get(path);
    if (bytes !== undefined) faults.push(...verifySeal(path, bytes, sha256));
    else if (folders.length > 0) faults.push({ code: 'file-missing', file: path, detail: '' });
  }
  if (folders.length > 0) notes.push(...besideThePack(files));
  // What was taken out only the person knows; saying nothing would read as "looked".
  if (!files.has(KEY)) notes.push({ code: 'leak-scan-not-done', file: '', detail: KEY });
  return { ok: faults.length === 0, faults, notes, checked };
}

/** A file that somebody put beside the folders: it is checked by nobody, and must not look as if it were. */
function besideThePack(files: ReadonlyMap<string, Uint8Array>): readonly VerifyNote[] {
  const ours = new Set<string>([...FOLDERS, ...BRIDGE, 'forum']);
  return [...files.keys()]
    .filter((path) => !ours.has(path.split('/', 1)[0] ?? ''))
    .map((path) => note('not-of-the-pack', path));
}

interface Contents {
  readonly faults: readonly Fault[];
  readonly notes: readonly VerifyNote[];
  readonly exhibits: number;
  readonly againstOriginals: number;
}

function verifyContents(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  ports: VerifyPorts,
  atHand: ReadonlyMap<string, Uint8Array>,
): Contents {
  const { decoders } = ports;
  const file = `${folder}/facts.json`;
  const bytes = files.get(file);
  const nothing = { faults: [], notes: [], exhibits: 0, againstOriginals: 0 };
  if (bytes === undefined) return nothing;
  const facts = readFacts(decoders.charset(bytes, 'utf-8'));
  if (facts === null) return { ...nothing, faults: [{ code: 'facts-unreadable', file, detail: '' }] };
  const text = (name: string) =>
    decoders.charset(files.get(`${folder}/${name}`) ?? new Uint8Array(), 'utf-8');
  const checks = facts.exhibits.map((exhibit) =>
    verifyExhibit(exhibit, atHand.get(exhibit.sha256), file, decoders.sha256),
  );
  const ranges = checks.map((check, i) => ({
    name: facts.exhibits[i]?.sourceName ?? '',
    bytes: check.bytes,
  }));
  const repeated = repeatFacts(facts, ranges, ports);
  const originals = new Map(
    facts.exhibits.flatMap(({ source, sha256 }) => {
      const original = atHand.get(sha256);
      return original === undefined ? [] : [[source, original] as const];
    }),
  );
  const again = repeatRecords(facts, originals, ports);
  return {
    faults: [
      ...textFaults(folder, facts, text('pack.md'), text('evidence.txt')),
      ...checks.flatMap((check) => check.faults),
      ...(repeated.state === 'different' ? repeated.values : []).map((detail) =>
        fault('facts-not-from-exhibits', file, detail),
      ),
      ...again.map((detail) => fault('facts-not-from-originals', file, detail)),
    ],
    notes: [
      ...checks.flatMap((check) => check.notes),
      ...(repeated.state === 'nothing-stated' ? [note('no-facts-to-repeat', file)] : []),
      ...(repeated.state === 'as-words' ? [note('facts-only-as-words', file)] : []),
      ...(originals.size > 0 && facts.rules !== ports.knowledge.version
        ? [{ ...note('other-rules', file), detail: facts.rules }]
        : []),
    ],
    exhibits: checks.length,
    againstOriginals: checks.filter((check) => check.againstOriginal).length,
  };
}

const fault = (code: Fault['code'], file: string, detail: string): Fault => ({ code, file, detail });

const note = (code: VerifyNote['code'], file: string): VerifyNote => ({ code, file, detail: '' });

function readFacts(text: string): Facts | null {
  try {
    return factsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function textFaults(folder: string, facts: Facts, markdown: string, evidence: string): readonly Fault[] {
  return [
    ...facts.findings
      .filter(({ sentence }) => !markdown.includes(escapeCell(sentence)))
      .map(({ id }) => ({ code: 'finding-not-in-text' as const, file: `${folder}/pack.md`, detail: id })),
    ...facts.exhibits
      .filter((exhibit) => !evidence.includes(visibleText(numberedLines(exhibit))))
      .map(({ id }) => ({
        code: 'exhibit-not-in-text' as const,
        file: `${folder}/evidence.txt`,
        detail: id,
      })),
  ];
}
