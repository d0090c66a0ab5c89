import type { Change, Since } from '../../contract/issue.ts';
import type { Redaction } from '../redaction/redaction.ts';

/** What changed, without what a reader's profile takes out; queue IDs, addresses and names of operators stay. */
export function redactSince(since: Since | null, { text }: Redaction): Since | null {
  if (since === null) return null;
  return { ...since, changes: since.changes.map((change) => redacted(change, (words) => text(words).text)) };
}

function redacted(change: Change, text: (words: string) => string): Change {
  return 'text' in change ? { ...change, text: text(change.text) } : change;
}
