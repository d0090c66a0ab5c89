import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one case in a folder of cases. */
export const caseIn = (folder: string): string =>
  join(folder, readdirSync(folder).find((name) => name.startsWith('case-')) ?? '');

/** The same case elsewhere, held by nobody, as it was last seen under older rules. */
export function seenUnderOlderRules(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'bounce-dossier-e2e-case-')), 'case');
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'lock'), { force: true });
  const file = join(copy, 'seen.json');
  const { bounces } = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(bounces))
    bounces[key] = { cause: 'greylisting', actor: null, operator: null };
  writeFileSync(file, JSON.stringify({ rules: '2020-01-01', bounces }));
  return copy;
}
