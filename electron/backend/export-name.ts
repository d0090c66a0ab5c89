/**
 * Name of an exported folder: the day (UTC) and who refused, in characters that every file system and
 * every ticket system takes.
 * @param at ISO 8601, UTC
 * @param operator id of the knowledge, or null where it is unknown
 */
export function exportName(at: string, operator: string | null): string {
  const who = (operator ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40);
  return ['bounce-dossier', at.slice(0, 10), who].filter((part) => part !== '').join('-');
}
