import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const address = (ip: string | null) => ip ?? 'die sendende Adresse';

export const turning: Sentences['turning'] = {
  because: {
    addressOnList: (ip, list) => `${address(ip)} auf einer Sperrliste von ${list} steht`,
    domainOnList: (list) => `die Domain des Absenders auf einer Sperrliste von ${list} steht`,
  },
  purpose: {
    listReceiver: (list) =>
      `Die Liste führt ${list}, und nur dort lässt sich der Eintrag löschen; der Hoster ist gebeten, das zu veranlassen. Wir fragen, ob sonst noch etwas im Weg steht.`,
    listHost: (list) =>
      `Die Ablehnung beruht auf einer Liste von ${list}; der ablehnende Server liest sie nur. Bitte finden und beheben Sie, was zum Eintrag geführt hat, und lassen Sie ihn dann löschen: Ohne gefundene Ursache kommt er wieder.`,
    fixedReceiver:
      'Was dazu geführt hat, ist gefunden und behoben, wie es in den Befunden steht. Wir bitten um eine Überprüfung.',
  },
  receiver: {
    besides: (list, on) => `Lehnen Ihre Server ${address(on)} auch aus einem anderen Grund als ${list} ab?`,
    meanwhile: (domain) =>
      `Kann Mail von ${domain ?? 'diesem Absender'} durchgelassen werden, bis der Eintrag gelöscht ist?`,
    addressOrRule: (code) =>
      `Was führte zur Antwort${code === null ? '' : ` ${code}`}: die Adresse des Empfängers selbst oder eine Regel zum Absender?`,
    review: (on) =>
      `Überprüfen Sie den Eintrag zu ${on ?? 'der sendenden Adresse'}, nachdem die Ursache behoben ist, und unter welchem Ticket?`,
    seenSince: 'Falls nicht: Was wurde seit der Änderung gesehen, und wann?',
  },
  host: {
    reason: (list) => `Welchen Grund nennt ${list} für den Eintrag, und seit wann besteht er?`,
  },
  named: (ways) => `Die Antwort verweist selbst auf ${format.list(ways)}.`,
  steps: {
    list: (list, page) =>
      `Schlagen Sie die Adresse bei ${list} nach (${page}), notieren Sie Grund und Datum und geben Sie beides Ihrem Hoster: Der ablehnende Server liest diese Liste nur.`,
    borrowed: (domain) =>
      `Senden Sie von einer Adresse Ihrer eigenen Domain: Mail im Namen von ${domain} besteht die Prüfung nur, wenn die Server dieses Anbieters sie verschicken. Die Adresse bei ${domain} kann in Reply-To stehen.`,
    borrowedNot: 'Bitten Sie den Empfänger nicht um eine Ausnahme: Andere prüfen dasselbe.',
  },
  form: {
    purpose: 'Der Weg, den die Ablehnung selbst nennt',
    trust: 'Steht in den Worten der Ablehnung.',
  },
  mailboxTitle: (domain, code) =>
    `Ein Postfach${domain === null ? '' : ` bei ${domain}`} gilt als unbekannt${code === null ? '' : ` (${code})`}`,
  recipient: 'Empfänger',
  inFull: 'ein Platzhalter; auf Anfrage vollständig',
};
