/** `2026-11-12 10:00:00 UTC` from ISO 8601 UTC; what is no date stays as it is. */
export function utcTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
