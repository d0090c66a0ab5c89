import { sharingOf } from '../../evidence/sharing.ts';
import { type DraftFinding, inference, spansOf, statement, unknown } from '../draft-finding.ts';
import { filingOf } from '../filing.ts';
import type { Matter } from '../matter.ts';
import { searched } from './searched.ts';

/** Whose server sent, whether others share it, and who may file a request about its address. */
export function sendingSideFindings(matter: Matter): readonly DraftFinding[] {
  return [...providerFinding(matter), ...sharingFinding(matter), ...filingFinding(matter)];
}

function providerFinding(matter: Matter): readonly DraftFinding[] {
  const { incident, words } = matter;
  const { provider } = words.today;
  const topic = 'sending-provider';
  const found = incident.sendingProvider;
  if (found !== null) {
    return [
      inference(
        {
          topic,
          sentence: provider.finding(found.name, found.host.value),
          basis: provider.basis[found.basis],
          value: found.name,
          spans: spansOf(found.host),
        },
        found.basis === 'message-id' ? 'low' : 'moderate',
      ),
    ];
  }
  if (incident.sendingHost === null) return [];
  return [
    unknown({
      topic,
      sentence: provider.unknown(incident.sendingHost),
      basis: words.findings.basis.searched,
      spans: searched(matter),
    }),
  ];
}

function sharingFinding(matter: Matter): readonly DraftFinding[] {
  const { incident, words, case: c } = matter;
  const sharing = sharingOf(incident, c.statements);
  // What the person said stands among the statements.
  if (sharing === null || sharing.basis === 'person') return [];
  const { shared } = words.today;
  const sentence =
    sharing.basis === 'domains'
      ? shared.domains(incident.senderDomains.length, sharing.server)
      : sharing.kind === 'shared'
        ? shared.name(sharing.server)
        : shared.ownName(sharing.server);
  return [
    inference(
      {
        topic: 'sharing',
        sentence,
        basis: sharing.basis === 'domains' ? shared.basisDomains : shared.basisName,
        value: sharing.kind,
        spans: searched(matter),
      },
      'low',
    ),
  ];
}

function filingFinding(matter: Matter): readonly DraftFinding[] {
  const { words, incident } = matter;
  const filing = filingOf(matter);
  if (filing === null || filing.by === 'anyone') return [];
  const say = words.today;
  const draft = {
    topic: 'filing',
    sentence: filing.by === 'owner' ? say.filing.finding(filing.operator) : say.filing.findingShared,
    basis: filing.source ?? say.shared.basisDomains,
    value: filing.by,
  };
  const spans = incident.operator?.words.spans ?? [];
  if (sharingOf(incident, matter.case.statements)?.basis === 'person' && filing.by === 'shared-owner')
    return [statement({ ...draft, basis: words.findings.basis.sender })];
  return [inference({ ...draft, spans: spans.length > 0 ? spans : searched(matter) }, 'moderate')];
}
