/** `--zone -06:00` as `--zone=-06:00`: an offset to the west looks like an option, and is none. */
export function joinOffsets(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const after = words[index + 1];
    if (word === '--zone' && isOffset(after)) return `--zone=${after}`;
    return words[index - 1] === '--zone' && isOffset(word) ? [] : word;
  });
}

const isOffset = (word: string | undefined): boolean => word !== undefined && /^-\d/.test(word);
