import type { IncidentView } from '../../contract/incident-view.ts';
import { systemNames } from '../../knowledge/remedies/system-names.ts';
import { mailSystemName } from '../gaps.ts';
import type { Matter } from '../matter.ts';
import { proposalOf } from '../proposal.ts';
import { stepsOf } from '../steps-of.ts';

/** What the person can do meanwhile, and what the host's technician could set. */
export function helpView(matter: Matter): IncidentView['help'] {
  const { steps, remedies } = matter.words;
  return {
    title: steps.heading,
    steps: stepsOf(matter).map(({ step, not }) => ({ step, not })),
    proposalTitle: remedies.heading,
    proposalNote: remedies.intro,
    proposal: proposalOf(matter).map(({ system, panel, settings }) => {
      const name = systemNames[system] ?? mailSystemName(system);
      return {
        of: panel ? remedies.panel(name) : remedies.forSystem(name),
        settings: settings.map(({ id, setting, does }) => ({ id, setting, does: remedies.purposes[does] })),
      };
    }),
  };
}
