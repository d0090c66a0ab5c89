import { fileURLToPath } from 'node:url';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const projectFolder = inProject('.');
export const cli = inProject('dist/cli.cjs');
export const example = inProject('electron/example');
