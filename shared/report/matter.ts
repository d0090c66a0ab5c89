import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Language } from '../contract/language-code.ts';
import type { Case } from '../evidence/case.ts';
import type { Incident } from '../evidence/incident.ts';
import type { Source } from '../intake/source.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sentences } from '../language/sentences.ts';
import { speak } from '../language/speak.ts';
import type { Bounce } from '../notice/bounce.ts';

/** One bounce with what it means and where it stands. */
export interface Mail {
  readonly bounce: Bounce;
  readonly diagnosis: Diagnosis;
  readonly source: Source;
}

/** What is written about: one incident of a case, with all that the words need at hand. */
export interface Matter {
  readonly case: Case;
  readonly incident: Incident;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly words: Sentences;
  readonly sources: ReadonlyMap<string, Source>;
  /** One a mail and recipient, in time order; never empty. */
  readonly mails: readonly Mail[];
  /** Other notices of the same failures. */
  readonly repeats: readonly Mail[];
  /** The notice that shows most: what is quoted first, and where a reader starts. */
  readonly lead: Mail;
}

/** Null where the incident's bounces are not in the case: an id from an older state of it. */
export function matterOf(
  c: Case,
  incident: Incident,
  language: Language,
  knowledge: Knowledge,
): Matter | null {
  const sources = new Map(c.sources.map((source) => [source.id, source]));
  const bounces = new Map(c.readings.flatMap((reading) => reading.bounces).map((b) => [b.id, b]));
  const find = (id: string): readonly Mail[] => {
    const bounce = bounces.get(id);
    const diagnosis = c.diagnoses.get(id);
    const source = bounce === undefined ? undefined : sources.get(bounce.source);
    return bounce === undefined || diagnosis === undefined || source === undefined
      ? []
      : [{ bounce, diagnosis, source }];
  };
  const mails = incident.bounces.flatMap(find);
  const repeats = incident.alsoIn.flatMap(({ bounce }) => find(bounce));
  const lead = leadOf([...mails, ...repeats]);
  if (lead === null) return null;
  return { case: c, incident, knowledge, language, words: speak(language), sources, mails, repeats, lead };
}

/** The first of those that state most; a final failure before a delay, a notice before a log's lines. */
function leadOf(mails: readonly Mail[]): Mail | null {
  let best: Mail | null = null;
  let most = -1;
  for (const mail of mails) {
    const weight = weightOf(mail);
    if (weight > most) {
      best = mail;
      most = weight;
    }
  }
  return best;
}

function weightOf({ bounce, diagnosis }: Mail): number {
  const stated = [
    bounce.recipient,
    bounce.status,
    bounce.remoteHost,
    bounce.reportingMta,
    bounce.queueId,
    bounce.notice.date,
    bounce.returned?.messageId ?? null,
    diagnosis.token,
    diagnosis.replyCode,
  ].filter((fact) => fact !== null).length;
  const receiverSpoke = bounce.replies.some((reply) => reply.author === 'receiver');
  return (
    stated +
    (receiverSpoke ? 8 : 0) +
    (bounce.kind === 'failed' ? 4 : 0) +
    (bounce.removed.length === 0 ? 2 : 0)
  );
}
