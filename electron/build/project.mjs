import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where every build product goes; nothing else is written there but the compiler's declarations. */
export const distFolder = join(projectFolder, 'dist');
