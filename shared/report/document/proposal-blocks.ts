import { fillExample, type KnownFacts } from '../../evidence/fill-request.ts';
import type { ProposedSettings } from '../../evidence/proposed-settings.ts';
import type { Remedy } from '../../knowledge/remedies/remedy.ts';
import { systemNames } from '../../knowledge/remedies/system-names.ts';
import type { Block, Run } from '../block.ts';
import { mailSystemName } from '../gaps.ts';
import type { Matter } from '../matter.ts';
import { proposalOf } from '../proposal.ts';
import { type Draft, mono, plain, softly } from './draft.ts';

/** Settings that may help, by their real names, with documentation: a proposal, told apart from every finding. */
export function proposalBlocks({ matter }: Draft): readonly Block[] {
  const proposals = proposalOf(matter);
  if (proposals.length === 0) return [];
  const { remedies } = matter.words;
  const intro = [remedies.intro, remedies.note].filter((text) => text !== null).join(' ');
  return [
    { kind: 'paragraph', runs: [plain(intro)] },
    ...proposals.flatMap((proposal) => systemBlocks(proposal, matter)),
  ];
}

function systemBlocks({ system, panel, settings, more }: ProposedSettings, matter: Matter): readonly Block[] {
  const { remedies } = matter.words;
  const name = systemNames[system] ?? mailSystemName(system);
  const rest: readonly Block[] =
    more === 0 ? [] : [{ kind: 'paragraph', runs: [{ text: remedies.more(more), style: 'soft' }] }];
  return [
    { kind: 'heading', level: 3, text: panel ? remedies.panel(name) : remedies.forSystem(name) },
    ...settings.flatMap((remedy) => settingBlocks(remedy, matter)),
    ...rest,
  ];
}

function settingBlocks(remedy: Remedy, matter: Matter): readonly Block[] {
  const { remedies } = matter.words;
  const facts: KnownFacts = factsOf(matter);
  const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
  const notes = [
    remedy.effect,
    remedy.caution === null ? null : remedies.caution(remedy.caution),
    remedy.unread === null ? null : remedies.unread(remedy.unread),
  ].filter((note) => note !== null);
  const byDefault = remedy.byDefault === null ? '' : remedies.byDefault(remedy.byDefault);
  return [
    paragraph([mono(remedy.setting), plain(` – ${remedies.purposes[remedy.does]}.`), ...softly(byDefault)]),
    ...(remedy.example === null
      ? []
      : [{ kind: 'code', text: fillExample(remedy.example, facts) } satisfies Block]),
    paragraph([plain(notes.join(' ')), ...softly(sourceWords(remedy, matter))]),
  ];
}

/** One domain stands for all: a setting that names several is for the technician to write. */
function factsOf({ incident }: Matter): KnownFacts {
  const [recipientDomain] = incident.recipientDomains;
  return recipientDomain === undefined ? {} : { recipientDomain };
}

function sourceWords({ source, confidence }: Remedy, { words, knowledge }: Matter): string {
  const { remedies } = words;
  const said = source === null ? undefined : knowledge.sources[source];
  if (said === undefined) return remedies.memory;
  const named = remedies.source([said.title, said.url].filter(Boolean).join(', '), said.date);
  return confidence === 'secondary' ? `${named}. ${remedies.secondary}` : named;
}
