import type { IncidentView } from '../../shared/contract/incident-view.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Sentences } from '../../shared/language/sentences.ts';
import { speak } from '../../shared/language/speak.ts';
import type { GivenZone } from '../../shared/mail/given-zone.ts';
import { caseView } from '../../shared/report/view/case-view.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import type { Clock } from '../backend/clock.ts';
import { takeInput } from '../backend/take-input.ts';
import { Workspace } from '../backend/workspace.ts';
import { inputsOf } from './inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** What `analyze` says to a person: the story of each incident, then what needs a look, then the counts. */
export async function summary(
  paths: readonly string[],
  {
    clock,
    language,
    zone,
  }: { readonly clock: Clock; readonly language: Language; readonly zone: GivenZone | null },
  io: Io,
): Promise<ExitCode> {
  const words = speak(language);
  const workspace = new Workspace(clock, {}, zone);
  let read = 0;
  const refused: string[] = [];
  for await (const input of inputsOf(paths, io)) {
    if ('problem' in input) {
      refused.push(`${input.name}: ${words.problems[input.problem.code].message(input.problem.detail)}`);
      continue;
    }
    read += 1;
    io.progress(words.cli.reading(read, read));
    const taken = await takeInput(workspace, input.name, input);
    if ('problem' in taken)
      refused.push(`${input.name}: ${words.problems[taken.problem.code].message(taken.problem.detail)}`);
  }
  io.progress('');
  const found = workspace.case();
  const view = caseView(found, workspace.revision, language);
  for (const { id } of view.incidents) {
    const incident = incidentView(found, id, language, knowledge);
    if (incident !== null) io.out(`${told(incident, words)}\n\n`);
  }
  const look = view.needsALook.map((each) => `${each.name}: ${each.message} ${each.next}`);
  for (const line of [...look, ...refused]) io.out(`${safeForTerminal(line)}\n`);
  if (look.length + refused.length > 0) io.out('\n');
  const bounces = found.readings.reduce((sum, reading) => sum + reading.bounces.length, 0);
  if (read === 0) io.err(`${words.cli.nothingRead}\n`);
  else if (bounces === 0) io.out(`${words.cli.noBounce}\n`);
  else io.out(`${words.cli.found(view.incidents.length, bounces, view.sources.length)}\n`);
  return read === 0 ? 1 : 0;
}

function told(incident: IncidentView, { format }: Pick<Sentences, 'format'>): string {
  const lines = [
    incident.headline,
    ...(incident.first === null ? [] : [incident.first]),
    [incident.notThis, incident.whoActs].filter((sentence) => sentence !== '').join(' '),
    incident.certainty.sentence,
    ...incident.voices.flatMap(({ heading, quotes }) => [
      `  ${format.colon(heading)}`,
      ...quotes.map(({ words }) => `    ${words}`),
    ]),
    ...incident.both.map((sentence) => `  ${sentence}`),
  ];
  return lines
    .filter((line) => line !== '')
    .map(safeForTerminal)
    .join('\n');
}
