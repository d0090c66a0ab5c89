import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const address = (ip: string | null) => ip ?? 'die Absender-IP';

export const turning: Sentences['turning'] = {
  because: {
    addressOnList: (ip, list) => `${address(ip)} bei ${list} gelistet ist`,
    domainOnList: (list) => `die Domain des Absenders bei ${list} gelistet ist`,
  },
  purpose: {
    listReceiver: (list) =>
      `Über den Eintrag entscheidet allein ${list}; der Hoster ist gebeten, die Austragung zu veranlassen. Wir fragen, ob der Zustellung sonst noch etwas im Weg steht.`,
    listHost: (list) =>
      `Die Ablehnung beruht auf einem Sperrlisteneintrag bei ${list}; der ablehnende Server fragt die Liste nur ab. Bitte finden und beheben Sie, was zum Eintrag geführt hat, und beantragen Sie dann die Austragung: Ohne gefundene Ursache kommt der Eintrag wieder.`,
    fixedReceiver:
      'Die Ursache ist gefunden und behoben; Näheres steht in den Feststellungen. Wir bitten um eine erneute Prüfung.',
  },
  receiver: {
    besides: (list, on) =>
      `Lehnen Ihre Server ${address(on)} auch aus einem anderen Grund als dem Eintrag bei ${list} ab?`,
    meanwhile: (domain) =>
      `Kann Mail von ${domain ?? 'diesem Absender'} durchgelassen werden, bis der Eintrag ausgetragen ist?`,
    addressOrRule: (code) =>
      `Was führte zur Antwort${code === null ? '' : ` ${code}`}: die Adresse des Empfängers selbst oder eine Regel zum Absender?`,
    review: (on) =>
      `Prüfen Sie den Eintrag zu ${on ?? 'der Absender-IP'} erneut, nachdem die Ursache behoben ist, und wie lautet die Ticketnummer?`,
    seenSince: 'Falls nicht: Was wurde seit der Änderung noch beobachtet, und wann?',
  },
  host: {
    reason: (list) => `Welchen Grund nennt ${list} für den Eintrag, und seit wann besteht er?`,
  },
  named: (ways) => `Die Antwort verweist selbst auf ${format.list(ways)}.`,
  steps: {
    list: (list, page) =>
      `Schlagen Sie die IP-Adresse bei ${list} nach (${page}), notieren Sie Grund und Datum und schicken Sie beides Ihrem Hoster: Der ablehnende Server fragt diese Liste nur ab.`,
    borrowed: (domain) =>
      `Senden Sie von einer Adresse Ihrer eigenen Domain: Mail im Namen von ${domain} besteht die Prüfung nur, wenn die Server dieses Anbieters sie verschicken. Die Adresse bei ${domain} kann in Reply-To stehen.`,
    borrowedNot: 'Bitten Sie den Empfänger nicht um eine Ausnahme: Andere prüfen dasselbe.',
  },
  form: {
    purpose: 'Der Weg, den die Ablehnung selbst nennt',
    trust: 'Steht im Wortlaut der Ablehnung.',
  },
  mailboxTitle: (domain, code) =>
    `Ein Postfach${domain === null ? '' : ` bei ${domain}`} gilt als unbekannt${code === null ? '' : ` (${code})`}`,
  recipient: 'Empfänger',
  inFull: 'ein Platzhalter; auf Anfrage vollständig',
};
