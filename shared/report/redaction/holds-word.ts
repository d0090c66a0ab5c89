const WORD = /[\p{L}\p{N}]/u;

/** Whether a text holds a value with neither letter nor digit before or behind it, in any case of its letters. */
export function holdsWord(text: string, value: string): boolean {
  const lower = text.toLowerCase();
  const wanted = value.toLowerCase();
  if (wanted === '') return false;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + wanted.length] ?? ' ';
    const open = WORD.test(before) && WORD.test(wanted[0] ?? ' ');
    const goesOn = WORD.test(after) && WORD.test(wanted.at(-1) ?? ' ');
    if (!open && !goesOn) return true;
  }
  return false;
}
