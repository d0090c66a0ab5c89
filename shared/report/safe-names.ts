/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const LONGEST = 80;

/**
 * File names for originals that no file system and no `sha256sum` trips over, in the order given. A name
 * comes from a stranger's mail: separators, leading dots, controls and bidirectional marks go, devices
 * are prefixed, and two names that some file system takes for one are numbered.
 */
export function safeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeName(name);
    const dot = safe.lastIndexOf('.');
    const stem = dot > 0 ? safe.slice(0, dot) : safe;
    const ending = dot > 0 ? safe.slice(dot) : '';
    let candidate = safe;
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${stem}-${n}${ending}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[^\p{L}\p{N}._+@-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .replace(/\.{2,}/g, '.');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  const stem = Array.from(ending === '' ? plain : plain.slice(0, dot))
    .slice(0, LONGEST)
    .join('');
  const named = `${stem === '' ? 'source' : stem}${ending}`;
  return DEVICE.test(named) ? `file-${named}` : named;
}
