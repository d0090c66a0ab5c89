import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** A file of the project's own code, its path from the project's root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The code below a folder: TypeScript, its React form, and the plain modules that run before a build. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs|cjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }));
}
