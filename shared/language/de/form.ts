import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

const wanted: Sentences['form']['wanted'] = {
  'sending-ips': 'die Absender-IP dieser Mails; Ihr Hoster kennt sie',
  'named-ip': 'die IP-Adresse, die in der Ablehnung steht',
  'sending-host': 'der volle Name des sendenden Servers; Ihr Hoster kennt ihn',
  ptr: 'der Reverse-DNS-Name (PTR) der Absender-IP; Ihr Hoster kennt ihn',
  helo: 'der Name, mit dem sich der sendende Server meldet (HELO); Ihr Hoster kennt ihn',
  'shared-or-dedicated': 'ob die Absender-IP mit anderen Kunden geteilt wird oder Ihnen allein gehört',
  'recipient-domain': 'die Domain der Empfänger',
  'recipient-address': 'die volle Adresse des Empfängers',
  'sender-domain': 'die Domain, von der die Mails kommen',
  'sender-address': 'die volle Adresse, von der die Mails kommen',
  'verbatim-reply':
    'der genaue Wortlaut der Ablehnung, aus einer Unzustellbarkeitsmeldung oder dem Protokoll des Servers',
  code: 'der Code in der Ablehnung',
  'case-url': 'der Link oder die Nummer, die in der Ablehnung steht',
  'remote-host': 'Name oder Adresse des empfangenden Servers, aus dem Protokoll',
  'remote-port': 'der Port, zu dem die Verbindung ging',
  times: 'Datum und Uhrzeit einer Ablehnung, mit Zeitzone',
  'zone-of-times': 'die Zeitzone der angegebenen Zeiten',
  'full-headers':
    'alle Kopfzeilen der unzustellbaren Mail, aus der Unzustellbarkeitsmeldung oder dem Ordner „Gesendet“',
  'full-notice': 'die ganze Unzustellbarkeitsmeldung, wie sie ankam',
  'original-message': 'die abgelehnte Mail selbst, als Datei',
  'log-lines': 'die Protokollzeilen dieser Mails; Ihr Hoster kann sie schicken',
  'message-id': 'die Message-ID der unzustellbaren Mail',
  'queue-id': 'die Warteschlangen-ID der Mail; Ihr Hoster kennt sie',
  attempts: 'wie oft die Zustellung versucht wurde; das Protokoll Ihres Hosters zeigt es',
  rate: 'wie viele von wie vielen Mails unzustellbar waren',
  'other-recipients': 'ob auch Mails an andere Empfänger derselben Domain zurückkommen',
  'type-of-mail': 'welche Art von Mail es ist: persönlich, Rechnungen, Newsletter …',
  volume: 'wie viel Sie senden und wie oft',
  'opt-in': 'warum den Empfängern geschrieben wird',
  authentication: 'die Ergebnisse von SPF, DKIM und DMARC',
  'blocklist-status': 'was eine Abfrage öffentlicher Sperrlisten heute ergibt',
  'cause-found': 'was Sie als Ursache gefunden haben; auch „nicht bekannt“ ist eine Antwort',
  'fix-made': 'was wann geändert wurde; schreiben Sie nur, was wirklich getan ist',
  tried: 'was Sie bisher versucht haben',
  company: 'der Name Ihrer Firma',
  website: 'eine Webseite mit Ihrem Impressum: Name, Anschrift und Telefon',
  'contact-name': 'Ihr Name',
  'contact-email': 'eine E-Mail-Adresse, die von der Ablehnung nicht betroffen ist',
  'contact-phone': 'Ihre Telefonnummer',
  'contact-role': 'Ihre Rolle: Inhaber, Administrator, Hoster …',
  'contact-zone': 'die Zeitzone, in der Sie erreichbar sind',
  account: 'das betroffene Konto oder Ihr Kundenkonto',
  authority: 'der Nachweis, dass Sie für die IP-Adresse sprechen dürfen; nur ihr Inhaber hat ihn',
  assurance: 'Ihre Zusage, dass das Konto geprüft und sicher ist; schreiben Sie sie nur, wenn es so ist',
  compliance: 'der Nachweis, dass die Regeln des Betreibers für Absender eingehalten sind',
  ticket: 'die Nummer eines früheren Tickets',
  subject: 'ein Betreff',
  description: 'was geschah, in wenigen Sätzen',
  'sending-software': 'das Programm oder der Server, der sendet',
  'wanted-verdict': 'die Einstufung, die Sie für richtig halten',
  settings: 'die zu ändernde Einstellung; siehe die Einstellungen im Schreiben an den Hoster',
  'to-do': 'dieser Schritt',
};

export const form: Sentences['form'] = {
  ready: 'Fertig zum Kopieren',
  supply: 'Bitte ergänzen',
  steps: 'Außerdem zu tun',
  onlyOwner: (operator, ip) =>
    `${operator ?? 'Der Betreiber'} nimmt dies nur von dem an, der für ${ip ?? 'die Absender-IP'} verantwortlich ist. Ist das Ihr Hoster, senden Sie ihm das Schreiben an den Hoster; dieses Formular liegt ihm als Anhang bei.`,
  textOnly: 'Hier keine Anhänge: Fügen Sie alles als reinen Text ein.',
  noFields: 'Nichts auszufüllen: eine Seite zum Lesen oder Nachschlagen.',
  annex: (operator) =>
    operator === null
      ? 'Anhang: der Antrag an den empfangenden Betreiber, bereit zum Einreichen'
      : `Anhang: der Antrag an ${operator}, bereit zum Einreichen`,
  annexIntro:
    'Er kann nur von Ihnen kommen. Was bekannt ist, ist eingetragen; was nur Ihre Seite weiß, ist gekennzeichnet.',
  noRoute: 'Ein Formular dafür ist nicht bekannt. Der Text unten passt in jedes.',
  sent: (time) => `gesendet ${time}`,
  returned: (time) => `zurückgekommen ${time}`,
  more: (n) => `${format.number(n)} weitere: siehe evidence.txt`,
  atDomain: (n, domain) => `${format.number(n)} verschiedene Empfänger bei ${domain} werden abgelehnt`,
  shared: { shared: 'geteilt (shared)', dedicated: 'eigene (dedicated)', unknown: 'nicht bekannt' },
  asFile: 'Der Text ist lang: Hängen Sie evidence.txt als Datei an, oder fügen Sie Auszüge daraus ein.',
  usual: {
    'sending-ips': 'Absender-IP (sending IP)',
    'verbatim-reply': 'genauer Fehlertext (error text)',
    times: 'Datum und Uhrzeit mit Zone (date, time)',
    'recipient-domain': 'Domain der Empfänger (recipient domain)',
    'contact-name': 'Ihr Name (name)',
    'contact-email': 'Ihre E-Mail-Adresse (e-mail)',
  },
  greeting: 'Guten Tag,',
  thanks: 'Vielen Dank für Ihre Hilfe.',
  shortened: 'Gekürzt; vollständig in pack.pdf.',
  atLeast: (n) =>
    `Für IP-Adresse, Code, Zeiten und eine Frage sind mindestens ${format.number(n)} Zeichen nötig.`,
  wanted,
};
