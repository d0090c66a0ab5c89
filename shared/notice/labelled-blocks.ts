import { ADDRESS } from '../mail/address.ts';
import type { TracedText } from '../mail/traced-text.ts';
import type { AddressBlock } from './address-blocks.ts';

/** The words of a block end at a blank line or at a rule. */
const END = /\n[ \t]*(?:\n|-{2,}[ \t\n])/;

/**
 * Blocks that open with a label and an address, `Failed Recipient: user@example.net`, and go on to the next
 * such line or to a blank one.
 *
 * @param label what stands before the address, as the source of a regular expression for a line's beginning
 */
export function labelledBlocks(text: TracedText, label: string): AddressBlock[] {
  const line = new RegExp(`^[ \\t>]{0,12}${label}<?(${ADDRESS.source})[>\\]]{0,2}[ \\t]*(?:\\n|$)`, 'gimu');
  const found = text.matchAll(line);
  return found.flatMap((match, index) => {
    const address = match.group(1);
    if (address === null) return [];
    const rest = text.slice(match.end, found[index + 1]?.index ?? text.length);
    const detail = rest.slice(0, END.exec(rest.text)?.index ?? rest.length);
    return [{ address, detail: detail.trim(), whole: text.slice(match.index, match.end + detail.length) }];
  });
}
