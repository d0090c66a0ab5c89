import type { Sentences } from '../sentences.ts';
import { serversOf } from './who.ts';

const from = (ip: string | undefined) => (ip === undefined ? '' : ` von ${ip}`);
const at = (when: string | undefined) => (when === undefined ? ' zur Zeit der Ablehnung' : ` am ${when}`);
const first = (operator: string | undefined) => operator ?? 'der empfangende Betreiber';
const dative = (operator: string | undefined) =>
  operator === undefined ? 'beim empfangenden Betreiber' : `bei ${operator}`;

export const missing: Sentences['missing'] = {
  'log-lines': {
    what: () => 'Die Protokollzeilen des Hosters zu diesen Mails',
    why: () =>
      'Sie zeigen jeden Zustellversuch mit Zeit, IP-Adresse und Antwort. Eine Unzustellbarkeitsmeldung zeigt nur den letzten Stand.',
  },
  'sending-ip': {
    what: () => 'Die Absender-IP dieser Mails',
    why: (d) =>
      `Ohne sie kann ${first(d.operator)} nichts nachsehen. In der Unzustellbarkeitsmeldung steht sie nicht.`,
  },
  'open-connections': {
    what: (d) =>
      `Wie viele Verbindungen${from(d.ip)} zu ${serversOf(d.operator ?? null)}${at(d.at)} offen waren`,
    why: (d) =>
      `Nur der Hoster kann sie zählen.${d.limit === undefined ? '' : ` Die veröffentlichte Grenze ist ${d.limit}; alle Kunden auf diesem Server teilen sie sich.`}`,
  },
  'retry-rule': {
    what: () => 'Wie oft und wie lange der Hoster die Zustellung wiederholt',
    why: () => 'Davon hängt ab, wann aus einer vorübergehenden Ablehnung eine Unzustellbarkeitsmeldung wird.',
  },
  'host-retry-state': {
    what: (d) => `Was sich der Server des Hosters zu ${serversOf(d.operator ?? null)} gemerkt hat`,
    why: () =>
      'Nach vielen Fehlschlägen kann ein Server neue Mail sofort und ohne Zustellversuch zurückgeben. Sein Wiederholungsvermerk zeigt es.',
  },
  'receiver-connect-log': {
    what: (d) => `Ob diese Zustellversuche ${dative(d.operator)} angekommen sind`,
    why: (d) =>
      `Das kann nur ${first(d.operator)} sehen${d.ip === undefined ? '' : `; gesucht wird nach ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Welche Grenze oder Regel ${dative(d.operator)} heute gilt`,
    why: () => 'Veröffentlichte Angaben veralten; es gilt, was der Betreiber selbst sagt.',
  },
  'settings-in-force': {
    what: () =>
      'Welche Grenzen für gleichzeitige Zustellungen und Wiederholungen beim Hoster eingestellt sind',
    why: () => 'Wer sich selbst nicht begrenzt, stößt auch ganz ohne Missbrauch an die Grenzen anderer.',
  },
  'queue-state': {
    what: () =>
      'Ob die Mail beim Hoster noch wartet, mit welcher letzten Antwort, und wann der nächste Versuch kommt',
    why: () => 'Eine Verzögerungsmeldung nennt Grund und Zeit des nächsten Versuchs oft nicht.',
  },
  'submitting-account': {
    what: () => 'Welches Konto oder Skript diese Mails beim Hoster eingeliefert hat, und von welcher Adresse',
    why: () => 'Das unterscheidet das eigene Konto von dem eines anderen Kunden.',
  },
  'own-limits': {
    what: () => 'Welche Grenze des Hosters erreicht war: erlaubt, gezählt, je Stunde oder Tag',
    why: () => 'Der eigene Server des Hosters hat die Mail angehalten; niemand sonst kann sagen, warum.',
  },
  'other-customers': {
    what: () => 'Ob Mails anderer Kunden des Hosters in dieser Zeit dieselbe Antwort bekamen',
    why: () => 'Wenn ja, ist der Server gemeint und nicht ein einzelner Absender.',
  },
  'identity-records': {
    what: () =>
      'Welche Server für die Domain senden dürfen (SPF) und welcher Schlüssel ihre Mails signiert (DKIM)',
    why: () => 'Die Einträge müssen den Server abdecken, von dem die Mail kam.',
  },
  'name-of-address': {
    what: () =>
      'Welchen Namen die Absender-IP hat (PTR), ob er zurückzeigt, und welchen Namen der Server im EHLO nennt',
    why: () => 'Den Namen kann nur der Inhaber der Adresse setzen.',
  },
  'smtp-dialogue': {
    what: () => 'Der SMTP-Dialog einer abgelehnten Mail, Wort für Wort',
    why: () => 'Er zeigt, bei welchem Befehl die Ablehnung kam.',
  },
  'route-taken': {
    what: () => 'Welchen Server und welche Adresse der Hoster für diesen Empfänger gewählt hat, und warum',
    why: () => 'Eine alte oder falsche Route führt zu einem Server, der den Empfänger nicht kennt.',
  },
  'suppression-entry': {
    what: () =>
      'Ob der Empfänger auf einer Unterdrückungsliste (Suppression List) des Hosters oder Versanddienstes steht',
    why: () =>
      'Steht der Empfänger darauf, kommt Mail ohne Zustellversuch zurück, auch wenn das Postfach längst wieder annimmt.',
  },
  'outgoing-filter': {
    what: () => 'Ob ein Filter des Hosters die Mail abgelehnt oder verändert hat',
    why: () =>
      'Filter von Hoster und Empfänger antworten ähnlich; nur einer von beiden kann die Mail freigeben.',
  },
  'receiver-listing': {
    what: () =>
      'Seit wann und warum die Absender-IP oder die Domain gesperrt oder gedrosselt ist, ob das von selbst endet und wer die Aufhebung beantragen darf',
    why: () =>
      'Dann kann der Hoster nach der Ursache suchen, und die richtige Seite kann den Antrag stellen.',
  },
  'receiver-check': {
    what: () =>
      'Welche Prüfung oder Regel nicht bestanden wurde, für welche Domain oder Adresse, und was gesehen wurde',
    why: () => 'Die Antwort nennt sie oft nicht; dann wird leicht das Falsche geändert.',
  },
  'receiver-verdict': {
    what: () => 'Welcher Teil der Mail zur Ablehnung führte: Text, Link, Datei oder Absender',
    why: () => 'Nur dieser Teil muss geändert werden; einen Fehlalarm kann man melden.',
  },
  'receiver-size': {
    what: () => 'Die größte Mail, die für diesen Empfänger angenommen wird, in gesendeten Bytes',
    why: () => 'Eine genaue Zahl erspart das Ausprobieren.',
  },
  'receiver-encryption': {
    what: () =>
      'Welche TLS-Version oder welches Zertifikat verlangt wird, und an welcher Stelle der Aufbau abbrach',
    why: () => 'Das zeigt, welcher der beiden Server sich ändern muss.',
  },
  'receiver-fault': {
    what: () => 'Ob der empfangende Server zu dieser Zeit eine Störung hatte, und ob sie vorbei ist',
    why: () => 'Davon hängt ab, ob es genügt, noch einmal zu senden.',
  },
  'list-look-up': {
    what: () => 'Was die genannte Liste selbst zu der Adresse oder Domain sagt, mit Tag und Grund',
    why: () => 'Es gilt die Seite der Liste selbst; Sammelabfragen sind oft veraltet.',
  },
  'fresh-test': {
    what: () => 'Ein neuer Test: eine kurze Mail an denselben Empfänger, mit Minute und Ergebnis',
    why: () => 'Er zeigt, ob die Ablehnung noch gilt, und beide Seiten können in dieselbe Minute sehen.',
  },
  'full-notice': {
    what: () => 'Die ganze Unzustellbarkeitsmeldung als Datei',
    why: () => 'Eingefügtem Text und Weiterleitungen fehlen Felder, die das Original hat.',
  },
  'returned-headers': {
    what: () => 'Der Kopf der unzustellbaren Mail',
    why: () => 'Er enthält die Message-ID und die Received-Zeilen aller Server auf dem Weg.',
  },
  'shared-or-dedicated': {
    what: (d) => `Ob die Absender-IP${d.ip === undefined ? '' : ` ${d.ip}`} mit anderen Kunden geteilt wird`,
    why: () =>
      'Bei einer geteilten IP-Adresse gilt die Grenze für alle Kunden zusammen, und nur der Hoster darf eine Änderung beantragen.',
  },
  'received-copies': {
    what: () => 'Eine Kopie einer Mail, die trotz der Meldung angekommen ist',
    why: () =>
      'Ihr Kopf zeigt, welche Adresse der empfangende Server sah und dass die Meldung nicht stimmte.',
  },
};

export const missingLabels: Sentences['missingLabels'] = {
  heading: 'Was fehlt und wen Sie fragen können',
  whom: {
    host: 'Ihren Hoster fragen',
    receiver: (name) => (name === null ? 'Den empfangenden Betreiber fragen' : `${name} fragen`),
    person: 'Hier ergänzen',
  },
  whomNeutral: {
    host: 'sendender Hoster',
    receiver: (name) => name ?? 'empfangender Betreiber',
    person: 'Absender',
  },
  // Die Frist selbst steht englisch im Wissen; gesagt wird, was daraus folgt.
  kept: () => 'wird nur begrenzte Zeit aufbewahrt: heute fragen',
};
