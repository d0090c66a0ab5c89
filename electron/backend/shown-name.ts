/** A name to show, below the folder it was dropped with: no way up, no control characters, no endless length. */
export function shownName(given: string): string {
  const steps = given
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split(/[\\/]/u)
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  return steps.join('/').slice(-200) || 'file';
}
