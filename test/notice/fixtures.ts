import { readdirSync } from 'node:fs';

/** Texts and bytes in a value, however deep; short ones are names. */
function contents(value: unknown): readonly Uint8Array[] {
  if (typeof value === 'string') return value.length > 60 ? [new TextEncoder().encode(value)] : [];
  if (value instanceof Uint8Array) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(contents) : [];
}

/** Every text and every file that the modules beside the tests of notices hold: the module, and its contents. */
export async function fixtures(): Promise<
  readonly (readonly [module: string, contents: readonly Uint8Array[]])[]
> {
  const here = new URL('.', import.meta.url);
  const modules = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const all: (readonly [string, readonly Uint8Array[]])[] = [];
  for (const name of modules) {
    const exported: unknown = { ...(await import(new URL(name, here).href)) };
    const held = contents(exported);
    if (held.length > 0) all.push([name, held]);
  }
  return all;
}
