import { timeStampUrlSchema } from '../../shared/contract/time-stamp.ts';
import { WrongUse } from './io.ts';

/** Where `--timestamp` has the packs stamped; null where it was not given. */
export function stampUrlOf(wish: string | undefined): string | null {
  if (wish === undefined) return null;
  const url = timeStampUrlSchema.safeParse(wish);
  if (!url.success) throw new WrongUse('--timestamp: give the authority’s address, http:// or https://');
  return url.data;
}
