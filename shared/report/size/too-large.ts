import { LARGEST_FILE } from './largest-file.ts';

/** What is larger than desks take: a file, or all files of a folder together (`receiver/`). */
export interface TooLarge {
  readonly path: string;
  readonly bytes: number;
}

/** Nobody sends the person's own folder. */
const SENT = ['receiver/', 'host/', 'forum/'] as const;

/** What of the written files a desk is likely to refuse by its size; a folder only where none of its files is it alone. */
export function tooLarge(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly TooLarge[] {
  const sent = files.filter(({ path }) => !path.startsWith('own/'));
  const single = sent
    .filter(({ bytes }) => bytes.length > LARGEST_FILE)
    .map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  const folders = SENT.flatMap((folder) => {
    const within = sent.filter(({ path }) => path.startsWith(folder));
    const sum = within.reduce((total, { bytes }) => total + bytes.length, 0);
    const named = single.some(({ path }) => path.startsWith(folder));
    return sum > LARGEST_FILE && !named ? [{ path: folder, bytes: sum }] : [];
  });
  return [...single, ...folders];
}
