import type { IncidentView } from '../../contract/incident-view.ts';
import { buildDocument } from '../document.ts';
import type { Matter } from '../matter.ts';
import { receiverToday } from '../operator-now.ts';
import { ticketText } from '../text/ticket-text.ts';

/** A ticket text prints no hash of an exhibit, and the request's number has one length: counting needs no digest. */
const NO_DIGEST = () => '0'.repeat(64);

/** The letters that can be written, with the length of each ticket text. */
export function lettersOf(matter: Matter): IncidentView['letters'] {
  const { incident, words } = matter;
  const { addressedTo } = words.story;
  const labels = {
    receiver: addressedTo.receiver(receiverToday(matter)),
    host:
      incident.sendingProvider === null
        ? addressedTo.host
        : `${addressedTo.host} (${incident.sendingProvider.name})`,
    own: addressedTo.own,
  };
  return (['receiver', 'host', 'own'] as const).map((to) => {
    const { language, knowledge } = matter;
    const document = buildDocument({
      case: matter.case,
      incident,
      to,
      language,
      knowledge,
      // Stands on the method's page only, which a ticket text leaves out.
      appVersion: '',
      sha256: NO_DIGEST,
    });
    const { characters, budget } = ticketText(document);
    return { to, label: labels[to], ticketCharacters: characters, ticketBudget: budget };
  });
}
