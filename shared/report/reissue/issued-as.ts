import type { Facts } from '../../contract/facts.ts';
import type { Issue, Request } from '../../contract/issue.ts';
import { changesSince } from './changes-since.ts';
import { factsKept } from './issue-of.ts';
import { mailKey } from './mail-key.ts';

/** What was issued before: the issue that the person named, or all of the case's, oldest first. */
export type Earlier = { readonly named: Issue } | { readonly among: readonly Issue[] };

/** As which issue of a request letters go out, and the one before that they say the changes since of. */
export interface IssuedAs {
  readonly request: Request;
  readonly before: Issue | null;
}

/**
 * A named issue is always followed by the next: the person says that it was sent. Of a case's own, the last one that
 * shares a mail counts; letters that say no more than it did are that issue again, such as after a wrong folder.
 */
export function issuedAs(earlier: Earlier, letters: readonly Facts[]): IssuedAs | null {
  const [first] = letters;
  if (first === undefined) return null;
  if ('named' in earlier) return nextTo(earlier.named);
  const before = lastAbout(earlier.among, first);
  if (before === null) return null;
  if (letters.some((facts) => saysMore(before, facts))) return nextTo(before);
  return { request: before.request, before: previousOf(before, earlier.among) };
}

const nextTo = (before: Issue): IssuedAs => ({
  request: { id: before.request.id, version: before.request.version + 1 },
  before,
});

function lastAbout(issues: readonly Issue[], facts: Facts): Issue | null {
  const mails = new Set(factsKept(facts).mails.map(mailKey));
  return [...issues].reverse().find((issue) => issue.mails.some((mail) => mails.has(mailKey(mail)))) ?? null;
}

const previousOf = ({ request }: Issue, issues: readonly Issue[]): Issue | null =>
  issues.find((each) => each.request.id === request.id && each.request.version === request.version - 1) ??
  null;

/** Whether a letter would say anything that its reader has not got yet; one in another language does. */
function saysMore(before: Issue, facts: Facts): boolean {
  const since = changesSince(before, facts);
  return since !== null && (since.changes.length > 0 || before.language !== facts.language);
}
