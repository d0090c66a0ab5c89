import type { IncidentView } from '../../contract/incident-view.ts';
import type { Matter } from '../matter.ts';

/** The letters that can be written, with the length of each ticket text. */
export function lettersOf({ incident, words }: Matter): IncidentView['letters'] {
  const { addressedTo } = words.story;
  const operator = incident.operator?.name ?? null;
  return [
    { to: 'receiver', label: addressedTo.receiver(operator), ticketCharacters: 0, ticketBudget: 2000 },
    { to: 'host', label: addressedTo.host, ticketCharacters: 0, ticketBudget: 2000 },
    { to: 'own', label: addressedTo.own, ticketCharacters: 0, ticketBudget: 2000 },
  ];
}
