import { speak } from '../language/speak.ts';
import type { Block, Document } from './block.ts';
import { SEAL_MARK } from './seal.ts';
import { STAMP_COMMAND } from './stamp-command.ts';

/** How a stranger checks the files with nothing but coreutils, at the end of every pack. */
export function withColophon(document: Document): Document {
  const words = speak(document.language).writers;
  const end: readonly Block[] = [
    ...(document.to === 'receiver'
      ? [{ kind: 'paragraph' as const, runs: [{ text: words.xarf, style: 'plain' as const }] }]
      : []),
    { kind: 'paragraph', runs: [{ text: words.check, style: 'plain' }] },
    {
      kind: 'code',
      text: [
        'sha256sum -c SHA256SUMS && sha256sum SHA256SUMS',
        `Z=$(printf '%064d' 0); for f in pack.pdf pack.md; do`,
        `  grep -a -o '${SEAL_MARK}.[0-9a-f]\\{64\\}' $f | tail -n 1`,
        `  LC_ALL=C sed "s/\\(${SEAL_MARK}.\\)[0-9a-f]\\{64\\}/\\1$Z/" $f | sha256sum`,
        'done',
        STAMP_COMMAND,
        'tail -c +$((START + 1)) ORIGINAL | head -c $((END - START)) | sha256sum',
      ].join('\n'),
    },
  ];
  return document.to === 'bridge' ? document : { ...document, rest: [...document.rest, ...end] };
}
