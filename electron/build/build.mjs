/** `npm run build`: brings everything in `dist` up to date. */
import { bringUpToDate } from './bring-up-to-date.mjs';

try {
  await bringUpToDate({ say: (line) => console.log(line) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
