import type { TokenTable } from '../../contract/redaction.ts';

/** `own/tokens.json`: which value stands behind each token. It goes to nobody. */
export function writeTokens(tokens: TokenTable['tokens']): string {
  const table: TokenTable = { format: 'bounce-dossier-tokens', version: 1, tokens };
  return `${JSON.stringify(table, null, 2)}\n`;
}
