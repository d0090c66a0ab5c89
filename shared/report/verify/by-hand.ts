import { factsSchema } from '../../contract/facts.ts';
import type { Language } from '../../contract/language-code.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import type { Decoders } from '../../mail/decoders.ts';
import { SEAL_MARK } from '../seal.ts';
import { STAMP_COMMAND } from '../stamp-command.ts';

const FOLDERS = ['receiver', 'host', 'own'] as const;

/**
 * The same check as a shell script for `sh`, with coreutils, grep and sed alone, so that nobody has to trust this
 * program: each file against its manifest, the manifest against the hash that the documents print, each document
 * against its own digest, and each exhibit's byte range in the originals that lie in the pack.
 * @param files by path from the case's folder, where the script is to be run
 */
export function byHand(
  files: ReadonlyMap<string, Uint8Array>,
  decoders: Decoders,
  language: Language,
): string {
  const words = speak(language).byHand;
  const present = FOLDERS.filter((folder) => files.has(`${folder}/SHA256SUMS`));
  const originals = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith('own/originals/') ? [[decoders.sha256(bytes), path] as const] : [],
    ),
  );
  return [
    '#!/bin/sh',
    ...words.intro.map((line) => `# ${line}`),
    'bad=0',
    `same() { if [ "$2" = "$3" ]; then echo "ok     $1"; else echo "WRONG  $1"; bad=1; fi; }`,
    `hash() { sha256sum | cut -c 1-64; }`,
    `printed() { LC_ALL=C grep -a -o "$1" "$2" | tail -n 1 | LC_ALL=C grep -o '[0-9a-f]\\{64\\}'; }`,
    'ZEROS=$(printf "%064d" 0)',
    `own() { LC_ALL=C sed "s/\\(${SEAL_MARK}[ >]\\)[0-9a-f]\\{64\\}/\\1$ZEROS/" "$1" | hash; }`,
    ...present.flatMap((folder) => folderLines(folder, files, words)),
    '',
    `# ${words.bridge}`,
    ...['bridge.pdf', 'bridge.md'].map(sealLine),
    ...present.flatMap((folder) => exhibitLines(folder, files, originals, decoders, words)),
    'exit $bad',
    '',
  ].join('\n');
}

type Words = Sentences['byHand'];

function folderLines(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  words: Words,
): readonly string[] {
  const printedIn = (name: string, pattern: string) =>
    `same "${folder}/SHA256SUMS = ${name}" "$(hash < ${folder}/SHA256SUMS)" "$(printed '${pattern}' ${folder}/${name})"`;
  return [
    '',
    `# ${words.folder(folder)}`,
    `(cd ${folder} && sha256sum -c SHA256SUMS) || bad=1`,
    printedIn('pack.pdf', 'bdseal:manifest>[0-9a-f]\\{64\\}'),
    `same "${folder}/SHA256SUMS = pack.md" "$(hash < ${folder}/SHA256SUMS)" "$(LC_ALL=C grep -a -o '[0-9a-f]\\{64\\}' ${folder}/pack.md | tail -n 2 | head -n 1)"`,
    sealLine(`${folder}/pack.pdf`),
    sealLine(`${folder}/pack.md`),
    ...(files.has(`${folder}/SHA256SUMS.tsr`)
      ? [`# ${words.stamp}`, `# (cd ${folder} && ${STAMP_COMMAND})`]
      : []),
  ];
}

const sealLine = (path: string): string =>
  `same "${path}" "$(own ${path})" "$(printed '${SEAL_MARK}[ >][0-9a-f]\\{64\\}' ${path})"`;

/** `tail` counts bytes from 1; the end of a range is exclusive. */
function exhibitLines(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  originals: ReadonlyMap<string, string>,
  decoders: Decoders,
  words: Words,
): readonly string[] {
  const bytes = files.get(`${folder}/facts.json`);
  const facts = bytes === undefined ? null : readFacts(decoders.charset(bytes, 'utf-8'));
  if (facts === null || facts.exhibits.length === 0) return [];
  return [
    '',
    `# ${words.exhibits(folder)}`,
    ...facts.exhibits.map(({ id, sha256, start, end, rangeSha256 }) => {
      const path = originals.get(sha256);
      return path === undefined
        ? `# ${id}: tail -c +${start + 1} ${words.original(sha256)} | head -c ${end - start} | sha256sum   # ${rangeSha256}`
        : `same "${folder} ${id}" "$(tail -c +${start + 1} '${path}' | head -c ${end - start} | hash)" ${rangeSha256}`;
    }),
  ];
}

function readFacts(text: string) {
  try {
    return factsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
