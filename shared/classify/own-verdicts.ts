import type { OwnPhrase } from '../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../knowledge/mail-systems/mail-systems.ts';
import { Prefilter } from '../knowledge/prefilter.ts';
import type { Reply } from '../notice/reply.ts';
import { causeFacts } from './cause-facts.ts';
import { sliceFact } from './slice-fact.ts';
import type { Verdict } from './verdict.ts';

/** A phrase that means a cause, of a mail system. */
interface Telling {
  readonly system: string;
  readonly phrase: OwnPhrase;
  readonly cause: Verdict['cause'];
  readonly place: number;
}

const telling: readonly Telling[] = mailSystems
  .flatMap(({ id, own }) =>
    own.flatMap((phrase) => (phrase.cause === null ? [] : [{ system: id, phrase, cause: phrase.cause }])),
  )
  .map((one, place) => ({ ...one, place }));
const filed = new Prefilter(telling, ({ phrase }) => phrase.pattern);

/** Those that a text could hold, in the order of the mail systems. */
function candidates(text: string): readonly Telling[] {
  const found = filed.candidates(text.toLowerCase());
  return found.sort((one, two) => one.place - two.place);
}

function verdictOf(reply: Reply, { system, phrase, cause }: Telling): Verdict | null {
  const match = phrase.pattern.exec(reply.text.value);
  if (match === null || match[0] === '') return null;
  return {
    rule: `mail-system/${system}/${phrase.id}`,
    cause,
    altCauses: [],
    actor: [causeFacts[cause].actor ?? []].flat(),
    reason: null,
    evidence: 'phrase',
    trust: phrase.source === 'memory' ? 'memory' : 'verified',
    seen: 'none',
    confirmed: false,
    backed: false,
    words: sliceFact(reply.text, match.index, match.index + match[0].length),
  };
}

/**
 * What the sending host's software means by its own words: "Remote system no longer responding" is Domino's
 * for a host that nobody reached. The writer's own phrases go before those of other systems, which say less.
 *
 * @param writer id of the mail system that wrote the notice, or null
 */
export function ownVerdicts(replies: readonly Reply[], writer: string | null): readonly Verdict[] {
  return replies
    .filter(({ author }) => author === 'sender-host')
    .flatMap((reply) => {
      const said = candidates(reply.text.value).flatMap((one) => {
        const verdict = verdictOf(reply, one);
        return verdict === null ? [] : [{ verdict, own: one.system === writer }];
      });
      const own = said.filter((one) => one.own);
      return (own.length > 0 ? own : said.slice(0, 1)).map(({ verdict }) => verdict);
    });
}
