import { WrongUse } from './io.ts';

/** `--budget N`: how many characters the form takes that the ticket text is for. */
export function budgetOf(wish: string | undefined): { readonly budget?: number } {
  if (wish === undefined) return {};
  const budget = Number(wish);
  if (!/^\d{1,6}$/.test(wish) || budget === 0) {
    throw new WrongUse(`--budget ${wish}: give a number of characters, such as 2000`);
  }
  return { budget };
}
