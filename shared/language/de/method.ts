import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const logOf = (operator: string | null) =>
  operator === null ? 'das Protokoll des empfangenden Betreibers' : `das Protokoll von ${operator}`;

export const method: Sentences['method'] = {
  prepared: (app, rules, at) => `Erstellt mit Bounce Dossier ${app}, Regeln vom ${rules}, am ${at}.`,
  sources: (n) =>
    `${format.plural(n, { one: 'Eine Quelle wurde', other: `${format.number(n)} Quellen wurden` })} gelesen; jede ist mit ihrem SHA-256 genannt. Die Originale wurden nicht verändert.`,
  spans:
    'Jede Feststellung beruht auf Bytes einer Quelle, in ihren Belegen nach Zeile und Bytebereich angegeben. Zeilen sind als UTF-8 gelesen, sonst als windows-1252; nicht darstellbare Zeichen stehen als [U+001B].',
  zones:
    'Zeiten stehen in UTC, umgerechnet mit dem Zeitzonenversatz der Quelle; der Wortlaut steht in der Tabelle der Ereignisse.',
  zoneAssumed: (n) =>
    `${format.plural(n, { one: 'Eine Zeit war', other: `${format.number(n)} Zeiten waren` })} ohne Zeitzone geschrieben; die angenommene steht bei der Tabelle der Ereignisse.`,
  zoneGiven: (zone) =>
    `Ein Protokoll ohne Zeitzone wurde in ${zone} gelesen: nach Angabe des Absenders, nicht des Protokolls.`,
  labels:
    'TATSACHE: steht in den Bytes. FOLGERUNG: nach einer genannten Regel daraus abgeleitet. ANGABE: vom Absender gesagt, nicht geprüft. UNBEKANNT: gesucht und nicht gefunden.',
  confidence:
    'Die Sicherheit sagt, wie gut eine Folgerung gestützt ist, nicht, wie wahrscheinlich ein Ereignis ist. Intervalle nach Wilson, 95 %.',
  leftOut:
    'Betreff und Text der zurückgesandten Mails sind weggelassen, ebenso Zeilen, die nur Konten beim Hoster betreffen.',
  leftOutHost: 'Betreff und Text der zurückgesandten Mails sind weggelassen.',
  nothingLeftOut: 'Es wurde nichts weggelassen.',
  lookedUp:
    'Nachgeschlagen wurden nur die DNS-Anfragen, die der Absender stellen ließ; jede ist mit Zeitpunkt, Resolver und den Bytes der Antwort belegt. Betreiber und Regeln stammen aus der eingebauten Liste mit den genannten Daten.',
  offline:
    'Es wurde nichts nachgeschlagen: kein DNS, keine öffentliche Sperrliste, keine Webseite. Betreiber und Regeln stammen aus der eingebauten Liste mit den genannten Daten.',
  repeat: 'Zum Prüfen: sha256sum -c SHA256SUMS, und die Bytes jedes Belegs mit dem Original vergleichen.',
  sample: 'Ausgewertet sind die übergebenen Mails, nicht alle gesendeten; Quoten gelten nur für sie.',
  bridge: {
    operator: 'Empfangender Betreiber',
    server: 'Empfangender Server',
    sendingIp: 'Absender-IP',
    sendingHost: 'Sendender Server',
    token: 'Code',
    reply: 'Antwort',
    queueId: 'Warteschlangen-ID',
    messageId: 'Message-ID',
    window: 'Zeitraum, UTC',
    testColumns: {
      number: 'Test',
      at: 'Verabredete Zeit, UTC',
      host: 'Sendender Hoster: offene Verbindungen, Warteschlangen-ID',
      receiver: 'Empfänger: gesehene Verbindungen, Antwort',
    },
    toFill: '____-__-__ __:__:__',
    decisions: {
      connections: (operator, ip) => [
        `Zeigt ${logOf(operator)} mehr Verbindungen von ${ip ?? 'der Absender-IP'}, als die Grenze erlaubt: Der sendende Hoster senkt die Zahl seiner gleichzeitigen Verbindungen zu diesen Servern oder verteilt seine Kunden auf mehr IP-Adressen.`,
        'Zeigt es weniger als die Grenze: Der empfangende Betreiber sucht nach einer anderen Regel hinter demselben Code.',
        'Zeigt es zu diesen Zeiten keine Verbindung: Der sendende Hoster hat die Mail ohne Zustellversuch zurückgegeben; sein Wiederholungsvermerk für diese Server ist zu löschen.',
      ],
      general: (operator) => [
        `Zeigt ${logOf(operator)} die Verbindungen und dieselbe Antwort: Der empfangende Betreiber nennt die Regel, der sendende Hoster, was er ändern kann.`,
        'Zeigt es die Verbindungen und eine andere Antwort: Die Protokollzeilen beider Seiten werden Wort für Wort verglichen.',
        'Zeigt es zu diesen Zeiten keine Verbindung: Der sendende Hoster prüft Routing, Firewall und Wiederholungsvermerk.',
      ],
    },
    contactColumns: { side: 'Seite', name: 'Name', reach: 'Telefon oder E-Mail', ticket: 'Ticket' },
    sides: { receiver: 'Empfangender Betreiber', host: 'Sendender Hoster', sender: 'Absender' },
  },
  glossary: [
    [
      'Unzustellbarkeitsmeldung (Bounce)',
      'Die Nachricht eines Mailservers, dass eine Mail nicht oder noch nicht zugestellt werden konnte.',
    ],
    [
      'SMTP-Antwort',
      'Die Antwort eines empfangenden Servers: drei Ziffern und Text. Eine 4 am Anfang heißt „bitte später“, eine 5 heißt „nein“.',
    ],
    ['Statuscode', 'Drei Zahlen wie 5.0.0, die der meldende Server in seine Meldung schreibt.'],
    ['Warteschlangen-ID', 'Die Kennung, unter der ein Mailserver eine Mail in seinem Protokoll führt.'],
    ['Message-ID', 'Die Kennung, die eine Mail auf ihrem ganzen Weg behält.'],
    ['Gemeinsam genutzter Server', 'Ein Server, über dessen IP-Adresse viele Kunden senden.'],
  ],
};
