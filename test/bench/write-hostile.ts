import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileFiles } from '../intake/hostile-files.ts';

// Writes the hostile files into a folder, and says which is what.
const folder = process.argv[2] ?? '.';
const written = hostileFiles.map(({ name, content }, index) => {
  const file = join(folder, `hostile-${index}.eml`);
  writeFileSync(file, content());
  return { name, file };
});
process.stdout.write(JSON.stringify(written));
