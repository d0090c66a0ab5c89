import type { Sentences } from '../sentences.ts';
import { serversOf } from './who.ts';

const from = (ip: string | undefined) => (ip === undefined ? '' : ` von ${ip}`);
const at = (when: string | undefined) => (when === undefined ? ' zur Zeit der Ablehnung' : ` am ${when}`);
const first = (operator: string | undefined) => operator ?? 'der empfangende Betreiber';
const dative = (operator: string | undefined) =>
  operator === undefined ? 'beim empfangenden Betreiber' : `bei ${operator}`;

export const missing: Sentences['missing'] = {
  'log-lines': {
    what: () => 'Die Protokollzeilen des Hosts zu diesen Mails',
    why: () =>
      'Sie zeigen jeden Versuch mit Zeit, Adresse und Antwort. Eine Rückmeldung zeigt nur das letzte Wort.',
  },
  'sending-ip': {
    what: () => 'Die IP-Adresse, von der die Mails ausgingen',
    why: (d) => `Ohne sie kann ${first(d.operator)} nichts nachsehen. In der Rückmeldung steht sie nicht.`,
  },
  'open-connections': {
    what: (d) =>
      `Wie viele Verbindungen${from(d.ip)} zu ${serversOf(d.operator ?? null)}${at(d.at)} offen waren`,
    why: (d) =>
      `Nur der Host kann sie zählen.${d.limit === undefined ? '' : ` Die veröffentlichte Grenze ist ${d.limit}; alle auf diesem Server teilen sie sich.`}`,
  },
  'retry-rule': {
    what: () => 'Wie oft und wie lange der Host es wieder versucht',
    why: () => 'Davon hängt ab, wann aus einer vorübergehenden Ablehnung eine Rückmeldung wird.',
  },
  'host-retry-state': {
    what: (d) => `Was sich der Server des Hosts zu ${serversOf(d.operator ?? null)} vermerkt hat`,
    why: () =>
      'Nach vielen Fehlschlägen kann ein Server neue Mail sofort und ohne Versuch zurückgeben. Der Vermerk zeigt es.',
  },
  'receiver-connect-log': {
    what: (d) => `Ob diese Versuche ${dative(d.operator)} angekommen sind`,
    why: (d) =>
      `Das kann nur ${first(d.operator)} sehen${d.ip === undefined ? '' : `; zu suchen ist nach ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Welche Grenze oder Regel ${dative(d.operator)} heute gilt`,
    why: () => 'Veröffentlichte Seiten veralten; es entscheidet die Zahl des Betreibers selbst.',
  },
  'settings-in-force': {
    what: () => 'Welche Grenzen für gleichzeitige Zustellungen und Wiederholungen beim Host eingestellt sind',
    why: () => 'Ein Server ohne solche Grenze stößt anderswo auch ganz ohne Missbrauch an eine enge.',
  },
  'queue-state': {
    what: () =>
      'Ob die Mail beim Host noch wartet, mit welcher letzten Antwort, und wann der nächste Versuch kommt',
    why: () => 'Eine Verzögerungsmeldung nennt den Grund und die Zeit des nächsten Versuchs oft nicht.',
  },
  'submitting-account': {
    what: () => 'Welches Konto oder Skript diese Mails beim Host eingeliefert hat, und von welcher Adresse',
    why: () => 'Das unterscheidet das eigene Konto von dem eines anderen Kunden.',
  },
  'own-limits': {
    what: () => 'Welche Grenze des Hosts erreicht war: erlaubt, gezählt, je Stunde oder Tag',
    why: () => 'Der eigene Server des Hosts hat die Mail angehalten; niemand sonst kann sagen, warum.',
  },
  'other-customers': {
    what: () => 'Ob Mails anderer Kunden des Hosts in dieser Zeit dieselbe Antwort bekamen',
    why: () => 'Wenn ja, ist der Server gemeint und nicht ein einzelner Absender.',
  },
  'identity-records': {
    what: () =>
      'Welche Server für die Domain senden dürfen (SPF) und welcher Schlüssel ihre Mails signiert (DKIM)',
    why: () => 'Die Einträge müssen den Server umfassen, von dem die Mail ausging.',
  },
  'name-of-address': {
    what: () =>
      'Welchen Namen die sendende Adresse hat (PTR), ob er zurückzeigt, und welchen Namen der Server im EHLO nennt',
    why: () => 'Den Namen kann nur der Inhaber der Adresse setzen.',
  },
  'smtp-dialogue': {
    what: () => 'Der SMTP-Dialog einer abgelehnten Mail, Wort für Wort',
    why: () => 'Er zeigt, bei welchem Befehl die Ablehnung kam.',
  },
  'route-taken': {
    what: () => 'Welchen Server und welche Adresse der Host für diesen Empfänger gewählt hat, und warum',
    why: () => 'Ein alter oder falscher Weg führt zu einem Server, der den Empfänger nicht kennt.',
  },
  'suppression-entry': {
    what: () => 'Ob der Empfänger auf einer Sperrliste des Hosts oder Versanddienstes steht',
    why: () => 'Eine solche Liste gibt Mail ohne Versuch zurück, auch wenn das Postfach wieder geht.',
  },
  'outgoing-filter': {
    what: () => 'Ob ein Filter des Hosts die Mail abgelehnt oder verändert hat',
    why: () => 'Host und Empfänger schreiben ähnliche Worte; nur einer von beiden kann die Mail freigeben.',
  },
  'receiver-listing': {
    what: () =>
      'Seit wann und warum die sendende Adresse oder Domain eingeschränkt ist, ob das von selbst endet, und wer darum bitten darf',
    why: () => 'Der Host kann dann nach der Ursache suchen, und die richtige Seite kann bitten.',
  },
  'receiver-check': {
    what: () =>
      'Welche Prüfung oder Regel nicht bestanden wurde, für welche Domain oder Adresse, und was gesehen wurde',
    why: () => 'Die Antwort nennt sie oft nicht; dann wird leicht das Falsche geändert.',
  },
  'receiver-verdict': {
    what: () => 'Welcher Teil der Mail zur Ablehnung führte: Text, Link, Datei oder Absender',
    why: () => 'Nur dieser Teil muss sich ändern; ein falscher Befund lässt sich melden.',
  },
  'receiver-size': {
    what: () => 'Die größte Mail, die für diesen Empfänger angenommen wird, in gesendeten Bytes',
    why: () => 'Eine genaue Zahl ersetzt das Probieren.',
  },
  'receiver-encryption': {
    what: () => 'Welche TLS-Version oder welches Zertifikat verlangt wird, und wo die Sitzung scheiterte',
    why: () => 'Das zeigt, welcher der beiden Server sich ändern muss.',
  },
  'receiver-fault': {
    what: () => 'Ob der empfangende Server zu dieser Zeit eine Störung hatte, und ob sie vorbei ist',
    why: () => 'Davon hängt ab, ob es genügt, noch einmal zu senden.',
  },
  'list-look-up': {
    what: () => 'Was die genannte Liste selbst zu der Adresse oder Domain sagt, mit Tag und Grund',
    why: () => 'Die eigene Seite der Liste entscheidet; Sammlungen vieler Listen sind oft veraltet.',
  },
  'fresh-test': {
    what: () => 'Ein neuer Test: eine kurze Mail an denselben Empfänger, mit Minute und Ergebnis',
    why: () => 'Er zeigt, ob die Ablehnung noch gilt, und beide Seiten können in dieselbe Minute sehen.',
  },
  'full-notice': {
    what: () => 'Die ganze Rückmeldung als Datei',
    why: () => 'Einem eingefügten Text oder einer Weiterleitung fehlen Felder, die das Original hat.',
  },
  'returned-headers': {
    what: () => 'Der Kopf der gescheiterten Mail',
    why: () => 'Er enthält die Message-ID und die Stempel jedes Servers auf dem Weg.',
  },
  'shared-or-dedicated': {
    what: (d) =>
      `Ob die sendende Adresse${d.ip === undefined ? '' : ` ${d.ip}`} mit anderen Kunden geteilt wird`,
    why: () =>
      'Auf einer geteilten Adresse wird die Grenze gemeinsam verbraucht, und nur der Host darf um eine Änderung bitten.',
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
    host: 'Ihren Host fragen',
    receiver: (name) => (name === null ? 'Den empfangenden Betreiber fragen' : `${name} fragen`),
    person: 'Hier ergänzen',
  },
  whomNeutral: {
    host: 'sendender Host',
    receiver: (name) => name ?? 'empfangender Betreiber',
    person: 'Absender',
  },
  // Die Frist selbst steht englisch im Wissen; gesagt wird, was daraus folgt.
  kept: () => 'wird nur begrenzte Zeit aufbewahrt: heute fragen',
};
