import type { Case } from '../../evidence/case.ts';
import type { Incident } from '../../evidence/incident.ts';
import { type Matter, matterOf } from '../matter.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { forumPost } from './forum-post.ts';

interface PostInput extends Pick<Matter, 'language' | 'knowledge'> {
  readonly case: Case;
  readonly incident: Incident;
}

/** What is posted in public is one text, with neither manifest nor hashes of what is not in it. */
export function postOf({ case: c, incident, language, knowledge }: PostInput, redaction: Redaction): string {
  const matter = matterOf(c, incident, language, knowledge);
  if (matter === null) throw new Error(`incident ${incident.id} has no bounce in this case`);
  return forumPost(matter, redaction);
}
