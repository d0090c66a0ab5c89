import { fileFaultWords } from '../file-fault-words.ts';
import type { Sentences } from '../sentences.ts';
import { fileFaults } from './file-faults.ts';

const because = (detail: string) => (detail === '' ? '' : ` (${fileFaultWords(detail, fileFaults)})`);

export const problems: Sentences['problems'] = {
  empty: {
    title: 'Leer',
    message: () =>
      'Diese Datei ist leer. Manche Mailprogramme geben beim Herausziehen einer Mail eine leere Datei ab.',
    next: 'Speichern Sie die Mail als Datei („Speichern unter …“) und fügen Sie diese hinzu, oder fügen Sie den Text ein.',
  },
  'not-a-bounce': {
    title: 'Keine Unzustellbarkeitsmeldung',
    message: () =>
      'Das ist lesbar, aber kein Server meldet darin, dass eine Mail unzustellbar ist oder sich verzögert.',
    next: 'Falls es eine Unzustellbarkeitsmeldung sein sollte: Fügen Sie die ganze Nachricht samt Anhängen hinzu, oder fügen Sie den Text mit dem Fehler ein.',
  },
  unreadable: {
    title: 'Nicht lesbar',
    message: (detail) => `Diese Datei ließ sich nicht lesen${because(detail)}.`,
    next: 'Speichern Sie die Mail noch einmal als .eml oder als Text und fügen Sie sie hinzu.',
  },
  'too-large': {
    title: 'Zu groß',
    message: (detail) => `Diese Datei ist größer, als hier gelesen wird${because(detail)}.`,
    next: 'Schneiden Sie die Zeilen zu den fraglichen Mails heraus und fügen Sie diese hinzu.',
  },
  'unsupported-format': {
    title: 'Format nicht unterstützt',
    message: (detail) => `Diese Dateiart wird noch nicht gelesen${because(detail)}.`,
    next: 'Speichern Sie die Mail als .eml oder als Text und fügen Sie sie hinzu.',
  },
  encrypted: {
    title: 'Verschlüsselt',
    message: () => 'Diese Datei ist mit einem Passwort geschützt.',
    next: 'Entpacken Sie sie mit dem Passwort und fügen Sie den Inhalt hinzu.',
  },
  'parser-failed': {
    title: 'Lesefehler',
    message: (detail) =>
      `Unser Leseprogramm kam mit dieser Datei nicht zurecht; das ist unser Fehler, andere Dateien sind nicht betroffen${because(detail)}.`,
    next: 'Fügen Sie die Zeilen mit dem Fehler als Text ein; sie werden getrennt gelesen.',
  },
  'nothing-but-headers': {
    title: 'Nur Kopfzeilen',
    message: () => 'Das ist der Kopf einer Mail, aber nicht die Unzustellbarkeitsmeldung selbst.',
    next: 'Fügen Sie die ganze Nachricht hinzu: Der Teil mit dem Fehler fehlt.',
  },
  'zone-assumed': {
    title: 'Zeitzone angenommen',
    message: (detail) =>
      `Die Zeiten in diesem Protokoll haben keine Zeitzone; sie werden als ${detail === '' ? 'UTC' : detail} gelesen.`,
    next: 'Fragen Sie den Hoster, in welcher Zeitzone sein Protokoll geschrieben ist.',
  },
  'quote-zone-assumed': {
    title: 'Zeitzone angenommen',
    message: (detail) =>
      `Zeiten im zitierten oder weitergeleiteten Teil haben keine Zeitzone; sie werden als ${detail === '' ? 'UTC' : detail} gelesen.`,
    next: 'Nennen Sie die Zeitzone des Mailprogramms, das sie geschrieben hat, falls Sie sie kennen.',
  },
  'zone-given': {
    title: 'Zeitzone nach Ihrer Angabe',
    message: (detail) =>
      `Die Zeiten in diesem Protokoll haben keine Zeitzone; sie werden nach Ihrer Angabe als ${detail} gelesen.`,
    next: 'Lassen Sie sich die Zeitzone vom Hoster bestätigen, oder nennen Sie eine andere.',
  },
  'quote-zone-given': {
    title: 'Zeitzone nach Ihrer Angabe',
    message: (detail) => `Zeiten ohne Zeitzone werden nach Ihrer Angabe als ${detail} gelesen.`,
    next: 'Lassen Sie sich die Zeitzone von der Person bestätigen, die weitergeleitet hat, oder nennen Sie eine andere.',
  },
  'clock-doubled': {
    title: 'Eine Stunde, die es zweimal gab',
    message: (detail) =>
      `„${detail}“ liegt in der Stunde, die es beim Zurückstellen der Uhren zweimal gab: Zwei Zeitpunkte sind möglich; angenommen wird der frühere.`,
    next: 'Bitten Sie den Hoster um das Protokoll in UTC, oder vergleichen Sie mit einer Mail, die ihre Zeitzone nennt.',
  },
  'clock-skipped': {
    title: 'Eine Zeit, die keine Uhr zeigte',
    message: (detail) =>
      `„${detail}“ gibt es in dieser Zeitzone nicht: Bei der Umstellung wurde diese Stunde übersprungen.`,
    next: 'Das Protokoll ist in einer anderen Zeitzone geschrieben: Fragen Sie den Hoster, in welcher.',
  },
  tnef: {
    title: 'winmail.dat',
    message: () =>
      'Das ist das Outlook-eigene Format TNEF („winmail.dat“); die Mail darin wird hier nicht gelesen.',
    next: 'Bitten Sie um die Mail als .eml, oder öffnen Sie sie in Outlook und speichern Sie sie als Text.',
  },
  'headers-lost': {
    title: 'SMTP-Kopfzeilen fehlen',
    message: (detail) => `Die Outlook-Datei enthält keine SMTP-Kopfzeilen dieser Mail; es fehlen: ${detail}.`,
    next: 'Bitten Sie um die Mail als .eml: als Anhang weitergeleitet oder aus Outlook im Web heruntergeladen.',
  },
  'left-out': {
    title: 'Nicht alles gelesen',
    message: (detail) => `Etwas in dieser Datei wurde ausgelassen${because(detail)}.`,
    next: 'Entpacken Sie sie und fügen Sie die Mails darin als Dateien hinzu.',
  },
  'taken-for-bounce': {
    title: 'Nach Ihrer Angabe als Unzustellbarkeitsmeldung gelesen',
    message: () =>
      'Von sich aus war das nicht als Unzustellbarkeitsmeldung zu erkennen. Weil Sie es so angegeben haben, wird es als solche gelesen, allein nach der Form; kein bekanntes Mailsystem stützt das.',
    next: 'Vergleichen Sie das Gefundene mit dem Text selbst. Stimmt es nicht, nehmen Sie Ihre Entscheidung zurück.',
  },
  'no-failure-in-it': {
    title: 'Kein Fehler darin gefunden',
    message: () =>
      'Nach Ihrer Angabe ist das eine Unzustellbarkeitsmeldung. Darin war weder eine unzustellbare Adresse noch die Antwort eines Servers zu finden.',
    next: 'Fügen Sie die ganze Nachricht samt Anhängen hinzu, oder fügen Sie die Zeilen mit dem Fehler ein.',
  },
  'delay-notice': {
    title: 'Verzögerung, noch nicht endgültig',
    message: () => 'Die Mail ist nicht verloren; der Hoster versucht es weiter.',
    next: 'Warten Sie die endgültige Meldung ab, oder bitten Sie den Hoster um die bisherigen Protokollzeilen.',
  },
  delivered: {
    title: 'Zugestellt: alles in Ordnung',
    message: () => 'Diese Meldung sagt, dass die Mail zugestellt wurde.',
    next: 'Nichts zu tun. Fehlt dem Empfänger die Mail, hilft ein Blick in den Spam-Ordner.',
  },
  relayed: {
    title: 'Weitergegeben: bisher kein Fehler',
    message: () =>
      'Die Mail wurde an ein System weitergegeben, das keine Zustellberichte schickt; ob sie ankam, zeigt diese Meldung nicht.',
    next: 'Vorerst nichts zu tun. Fehlt dem Empfänger die Mail, hilft ein Blick in den Spam-Ordner; kommt später eine Unzustellbarkeitsmeldung, können Sie sie hier hinzufügen.',
  },
  expanded: {
    title: 'An eine Liste verteilt: kein Fehler',
    message: () =>
      'Die Mail erreichte die Adresse und wurde von dort an mehrere andere verteilt; von diesen sagt die Meldung nichts.',
    next: 'Nichts zu tun. Unzustellbarkeitsmeldungen zu einzelnen Mitgliedern kommen gesondert; Sie können sie hier hinzufügen.',
  },
  autoreply: {
    title: 'Automatische Antwort',
    message: () => 'Die Mail kam an; das Postfach hat von selbst geantwortet.',
    next: 'Nichts zu tun.',
  },
};
