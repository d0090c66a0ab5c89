import type { TracedText } from '../../mail/traced-text.ts';
import { looksBlanked } from '../report/looks-blanked.ts';
import type { Removed } from '../report/removed.ts';

/**
 * Where mail systems put the failed address: before the words about its host, behind the command, and behind
 * the codes of a reply. A forum that takes `<…>` for a tag leaves a colon with nothing before it.
 */
const PLACES: readonly RegExp[] = [
  /^[ \t>*-]{0,12}((?:[[<(][^\])>\n]{1,60}[\])>]|[^\s:]{2,80})?:)[ \t](?=host )/im,
  /\bRCPT TO: ?<?([^\s<>:]{2,80}|\[[^\]\n]{1,40}\])>?/i,
  /\b[45]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?((?:[[<(][^\])>\n]{1,60}[\])>]|[^\s:]{2,80})?:)[ \t]/i,
];

/** The recipient that a poster took out of the words, with what stands in its place; empty where nothing shows it. */
export function removedRecipient(text: TracedText): readonly Removed[] {
  for (const place of PLACES) {
    const gap = text.exec(place)?.group(1) ?? null;
    const value = gap?.text.replace(/:$/, '') ?? null;
    if (gap !== null && value !== null && (value === '' || looksBlanked(value)))
      return [{ field: 'recipient', at: gap.toFact() }];
  }
  return [];
}
