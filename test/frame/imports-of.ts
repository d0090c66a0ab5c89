import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

const statement =
  /^(?:import|export)\s[^;]{0,4000}?from '([^']{1,300})';|^import '([^']{1,300})';|\bimport\('([^']{1,300})'\)/gm;

/** What a file imports: other files by their path from the root, packages by their name. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(statement)]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .map((from) => (from.startsWith('.') ? posix.join(posix.dirname(path), from) : from));
}
