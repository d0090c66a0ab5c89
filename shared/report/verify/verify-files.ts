import { readManifest } from '../manifest.ts';
import { checkSeal } from '../seal.ts';
import type { Fault } from './fault.ts';

type Sha256 = (bytes: Uint8Array) => string;

/** Files that print the manifest's hash and so carry their own digest instead of standing in it. */
const SEALED = ['pack.pdf', 'pack.md'] as const;
const LISTED = ['evidence.txt', 'facts.json', 'form.md', 'ticket.txt'] as const;

/** All of one addressee's files against its manifest, and the manifest against the hash that page 1 prints. */
export function* verifyFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
): Generator<Fault> {
  const manifest = files.get(`${folder}/SHA256SUMS`);
  for (const name of [...LISTED, ...SEALED, 'SHA256SUMS']) {
    if (!files.has(`${folder}/${name}`))
      yield { code: 'file-missing', file: `${folder}/${name}`, detail: '' };
  }
  if (manifest === undefined) return;
  yield* verifyManifest(folder, manifest, files, sha256);
  for (const name of SEALED) {
    const path = `${folder}/${name}`;
    const bytes = files.get(path);
    if (bytes === undefined) continue;
    yield* verifySeal(path, bytes, sha256);
    const printed = manifestHashIn(bytes, name);
    if (printed !== sha256(manifest)) {
      yield { code: 'manifest-hash-differs', file: path, detail: printed ?? '' };
    }
  }
}

/** A document's own digest. */
export function* verifySeal(path: string, bytes: Uint8Array, sha256: Sha256): Generator<Fault> {
  const state = checkSeal(bytes, sha256);
  if (state === 'missing') yield { code: 'digest-missing', file: path, detail: '' };
  if (state === 'changed') yield { code: 'digest-differs', file: path, detail: '' };
}

function* verifyManifest(
  folder: string,
  manifest: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
): Generator<Fault> {
  const file = `${folder}/SHA256SUMS`;
  // A stamp is of the manifest, so the manifest cannot list it.
  const named = new Set<string>([
    file,
    `${file}.tsq`,
    `${file}.tsr`,
    ...SEALED.map((name) => `${folder}/${name}`),
  ]);
  for (const line of readManifest(manifest)) {
    if (line === null) {
      yield { code: 'manifest-line-unreadable', file, detail: '' };
      continue;
    }
    const path = `${folder}/${line.name}`;
    named.add(path);
    const bytes = files.get(path);
    if (bytes === undefined) yield { code: 'file-missing', file: path, detail: '' };
    else if (sha256(bytes) !== line.sha256) yield { code: 'file-changed', file: path, detail: line.sha256 };
  }
  for (const path of files.keys()) {
    if (path.startsWith(`${folder}/`) && !named.has(path)) {
      yield { code: 'file-unlisted', file: path, detail: '' };
    }
  }
}

/**
 * The hash that a document prints: in the PDF from its XMP, which the same value is written to as to the
 * foot of page 1; in Markdown the last one before its own digest.
 */
function manifestHashIn(bytes: Uint8Array, name: (typeof SEALED)[number]): string | null {
  const text = latin1(name === 'pack.pdf' ? bytes : bytes.subarray(Math.max(0, bytes.length - 4000)));
  const found =
    name === 'pack.pdf'
      ? [...text.matchAll(/<bdseal:manifest>([0-9a-f]{64})</g)].at(-1)
      : [...text.matchAll(/(?<![0-9a-f])([0-9a-f]{64})(?![0-9a-f])/g)].at(-2);
  return found?.[1] ?? null;
}

const CHUNK = 8192;

/** Bytes as characters of the same number. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
