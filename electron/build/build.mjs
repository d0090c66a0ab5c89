/** `npm run build`: brings everything in `dist` up to date. */
import { bringUpToDate } from './bring-up-to-date.mjs';

try {
  await bringUpToDate({ say: (line) => console.log(line) });
} catch (error) {
  for (const failure of /** @type {AggregateError} */ (error).errors) {
    console.error(`${failure.message}: ${failure.cause?.message ?? failure.cause}`);
  }
  process.exitCode = 1;
}
