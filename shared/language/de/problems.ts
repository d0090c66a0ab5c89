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
    title: 'Keine Rückmeldung',
    message: () =>
      'Das ist lesbar, aber kein Server sagt darin, dass eine Mail gescheitert ist oder sich verzögert.',
    next: 'Falls es eine Rückmeldung sein sollte: Fügen Sie die ganze Nachricht samt Anhängen hinzu, oder fügen Sie den Text mit dem Fehler ein.',
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
    message: (detail) => `Diese Art Datei wird noch nicht gelesen${because(detail)}.`,
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
      `Unser Leseprogramm ist an dieser Datei gescheitert; das ist unser Fehler, andere Dateien sind nicht betroffen${because(detail)}.`,
    next: 'Fügen Sie die Zeilen mit dem Fehler als Text ein; sie werden getrennt gelesen.',
  },
  'nothing-but-headers': {
    title: 'Nur Kopfzeilen',
    message: () => 'Das ist der Kopf einer Mail, aber nicht die Rückmeldung selbst.',
    next: 'Fügen Sie die ganze Nachricht hinzu: Der Teil mit dem Fehler fehlt.',
  },
  'zone-assumed': {
    title: 'Zeitzone angenommen',
    message: (detail) =>
      `Die Zeiten in diesem Protokoll tragen keine Zone; sie werden als ${detail === '' ? 'UTC' : detail} gelesen.`,
    next: 'Fragen Sie den Host, in welcher Zone sein Protokoll geschrieben ist.',
  },
  'quote-zone-assumed': {
    title: 'Zeitzone angenommen',
    message: (detail) =>
      `Zeiten im zitierten oder weitergeleiteten Teil tragen keine Zone; sie werden gelesen als ${detail === '' ? 'UTC' : detail}.`,
    next: 'Nennen Sie die Zone des Mailprogramms, das sie geschrieben hat, falls Sie sie kennen.',
  },
  'zone-given': {
    title: 'Zeitzone nach Ihrer Angabe',
    message: (detail) =>
      `Die Zeiten in diesem Protokoll tragen keine Zone; sie werden nach Ihrer Angabe als ${detail} gelesen.`,
    next: 'Lassen Sie sich die Zone vom Host bestätigen, oder nennen Sie eine andere.',
  },
  'quote-zone-given': {
    title: 'Zeitzone nach Ihrer Angabe',
    message: (detail) => `Zeiten ohne Zone werden nach Ihrer Angabe gelesen als ${detail}.`,
    next: 'Lassen Sie die Zone von der Person bestätigen, die weitergeleitet hat, oder nennen Sie eine andere.',
  },
  'clock-doubled': {
    title: 'Eine Stunde, die es zweimal gab',
    message: (detail) =>
      `„${detail}“ liegt in der Stunde, die es beim Zurückstellen der Uhren zweimal gab: Zwei Zeitpunkte passen, gezählt wird der frühere.`,
    next: 'Bitten Sie den Host um das Protokoll in UTC, oder vergleichen Sie mit einer Mail, die ihre Zone trägt.',
  },
  'clock-skipped': {
    title: 'Eine Zeit, die keine Uhr zeigte',
    message: (detail) =>
      `„${detail}“ gibt es in dieser Zone nicht: Die Uhren wurden darüber hinweg vorgestellt.`,
    next: 'Das Protokoll ist in einer anderen Zone geschrieben: Fragen Sie den Host, in welcher.',
  },
  tnef: {
    title: 'winmail.dat',
    message: () =>
      'Das ist Outlooks eigene Verpackung (TNEF, „winmail.dat“); die Mail darin wird hier nicht gelesen.',
    next: 'Bitten Sie um die Mail als .eml, oder öffnen Sie sie in Outlook und speichern Sie sie als Text.',
  },
  'headers-lost': {
    title: 'SMTP-Kopfzeilen fehlen',
    message: (detail) =>
      `Outlooks Datei enthält keine SMTP-Kopfzeilen dieser Mail: ${detail} stehen nicht darin.`,
    next: 'Bitten Sie um die Mail als .eml: als Anhang weitergeleitet oder aus Outlook im Web heruntergeladen.',
  },
  'left-out': {
    title: 'Nicht alles gelesen',
    message: (detail) => `Etwas in dieser Datei wurde ausgelassen${because(detail)}.`,
    next: 'Entpacken Sie sie und fügen Sie die Mails darin als Dateien hinzu.',
  },
  'taken-for-bounce': {
    title: 'Auf Ihr Wort als Rückmeldung gelesen',
    message: () =>
      'Von sich aus war das nicht als Rückmeldung zu erkennen. Auf Ihr Wort ist es als eine gelesen, nur nach seiner Form; kein Mailsystem bürgt dafür.',
    next: 'Vergleichen Sie das Gefundene mit dem Text selbst. Stimmt es nicht, nehmen Sie Ihre Entscheidung zurück.',
  },
  'no-failure-in-it': {
    title: 'Kein Fehler darin gefunden',
    message: () =>
      'Nach Ihrer Angabe ist das eine Rückmeldung. Darin ließ sich weder eine gescheiterte Adresse noch die Antwort eines Servers lesen.',
    next: 'Fügen Sie die ganze Nachricht samt Anhängen hinzu, oder fügen Sie die Zeilen mit dem Fehler ein.',
  },
  'delay-notice': {
    title: 'Verzögerung, noch nicht endgültig',
    message: () => 'Die Mail ist nicht gescheitert; der Host versucht es weiter.',
    next: 'Warten Sie die endgültige Meldung ab, oder bitten Sie den Host um die bisherigen Protokollzeilen.',
  },
  delivered: {
    title: 'Zugestellt: nichts ist gescheitert',
    message: () => 'Diese Meldung sagt, dass die Mail zugestellt wurde.',
    next: 'Nichts zu tun. Fehlt dem Empfänger die Mail, hilft ein Blick in den Spam-Ordner.',
  },
  relayed: {
    title: 'Weitergereicht: bisher ist nichts gescheitert',
    message: () =>
      'Die Mail wurde an ein System weitergereicht, das keine Zustellberichte schickt; ob sie ankam, zeigt diese Meldung nicht.',
    next: 'Vorerst nichts zu tun. Fehlt dem Empfänger die Mail, hilft ein Blick in den Spam-Ordner; kommt später eine Rückmeldung, lässt sie sich hier hinzufügen.',
  },
  expanded: {
    title: 'An eine Liste verteilt: nichts ist gescheitert',
    message: () =>
      'Die Mail erreichte die Adresse und wurde von dort an mehrere andere verteilt; von diesen sagt die Meldung nichts.',
    next: 'Nichts zu tun. Rückmeldungen einzelner Mitglieder kommen gesondert und lassen sich hier hinzufügen.',
  },
  autoreply: {
    title: 'Automatische Antwort',
    message: () => 'Die Mail kam an; das Postfach hat von selbst geantwortet.',
    next: 'Nichts zu tun.',
  },
};
