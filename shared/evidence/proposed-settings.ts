import type { Cause } from '../contract/cause.ts';
import { panelsOf } from '../knowledge/remedies/panels.ts';
import type { Remedy } from '../knowledge/remedies/remedy.ts';
import type { Bounce } from '../notice/bounce.ts';
import { hostKin } from './host-kin.ts';

/** Settings of one mail system, or of a panel that may run it, that can help. */
export interface ProposedSettings {
  /** id of the mail system or panel. */
  readonly system: string;
  /** Whether it only may be in use: a panel leaves no mark in a notice. */
  readonly panel: boolean;
  readonly settings: readonly Remedy[];
  /** How many of the same system for the same causes are left out. */
  readonly more: number;
}

/** Of each cause so many of a mail system, and of a panel: a proposal is read, a manual is not. */
const OF_SYSTEM = 3;
const OF_PANEL = 2;

/**
 * What can be set at the mail systems that wrote the failure notices, for these causes. A system that was not
 * recognised, and one that the refusing side runs itself, gets no proposal: it would be a guess.
 */
export function proposedSettings(
  forms: readonly Bounce[],
  causes: readonly Cause[],
  remedies: readonly Remedy[],
): readonly ProposedSettings[] {
  const systems = new Set(forms.filter(isSendersOwn).flatMap(({ writer }) => writer?.system ?? []));
  return [...systems]
    .flatMap((system) => [
      proposal(system, false, causes, remedies),
      ...(panelsOf[system] ?? []).map((panel) => proposal(panel, true, causes, remedies)),
    ])
    .filter(({ settings }) => settings.length > 0);
}

function proposal(
  system: string,
  panel: boolean,
  causes: readonly Cause[],
  remedies: readonly Remedy[],
): ProposedSettings {
  const own = remedies.filter(({ mailSystem }) => mailSystem === system);
  const groups = causes.map((cause) => own.filter((remedy) => remedy.cause === cause));
  const settings = groups.flatMap((group) => group.slice(0, panel ? OF_PANEL : OF_SYSTEM));
  return { system, panel, settings, more: groups.flat().length - settings.length };
}

/** Where the refusing side wrote the notice itself, its mail system is nobody's at the sending host. */
function isSendersOwn({ kind, reportingMta, remoteHost }: Bounce): boolean {
  if (kind !== 'failed' && kind !== 'delayed') return false;
  if (reportingMta === null || remoteHost === null) return true;
  return hostKin(reportingMta.value) !== hostKin(remoteHost.value);
}
