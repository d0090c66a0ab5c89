/**
 * A mark with the digits behind it, which any match holds: the ids of queues have one (`.123456789/host`), and hardly
 * any text does. Null where a pattern has groups, which may be left out, or has no such mark. It is looked for much
 * faster than the pattern, which begins with letters that are everywhere.
 */
export function requiredDigits(pattern: RegExp): RegExp | null {
  if (/[(|]/.test(pattern.source)) return null;
  const run = /(?:\\[./]|-)(?:\\d|\[0-9\]|\[0-9a-f\])\{\d{1,2}(?=[,}])/.exec(pattern.source);
  return run === null ? null : new RegExp(`${run[0]}}`, 'i');
}
