import type { TakenOut } from '../../contract/taken-out.ts';

/** `own/taken-out.json`: what was looked for in each letter's files. It goes to nobody. */
export function writeTakenOut(letters: TakenOut['letters']): string {
  const takenOut: TakenOut = { format: 'bounce-dossier-taken-out', version: 1, letters };
  return `${JSON.stringify(takenOut, null, 2)}\n`;
}
