import type { Sentences } from '../sentences.ts';

export const refusals: Sentences['refusals'] = {
  'no-place': 'Für einen weiteren Fall hat dieses Programm keinen Ordner.',
  'no-dialog': 'Hier lassen sich keine Dateien auswählen. Ziehen Sie sie stattdessen in das Fenster.',
  'no-resolver': 'Dieser Rechner nennt keinen DNS-Resolver, also lässt sich nichts nachschlagen.',
  'kept-nowhere': 'Dieser Fall liegt in keinem Ordner, also gibt es nichts zu kopieren.',
  'no-such-case': 'Dieser Fall ist nicht mehr dort, wo er war.',
  'no-case-in-folder':
    'In diesem Ordner liegt anderes und kein Fall. Wählen Sie einen leeren Ordner oder einen mit einem Fall.',
  'open-elsewhere': 'Der Fall ist in einem anderen Fenster geöffnet und lässt sich hier nur lesen.',
  'being-made': 'Ein anderes Fenster legt diesen Fall gerade an. Versuchen Sie es gleich noch einmal.',
  'case-unreadable': 'Die Datei des Falls, case.json, lässt sich nicht lesen.',
  'case-newer':
    'Diesen Fall hat eine neuere Version des Programms geschrieben. Aktualisieren Sie es, um ihn zu öffnen.',
  'zip-encrypted':
    'Das Zip-Archiv ist mit einem Passwort geschützt. Entpacken Sie es und wählen Sie den Ordner.',
  'zip-changed':
    'Ein Original im Zip-Archiv ist nicht mehr das, was aufgenommen wurde. Aus dem Archiv wurde nichts übernommen.',
  'zip-too-large': 'Das Zip-Archiv enthält mehr, als ein Fall enthalten kann. Es wurde nichts übernommen.',
  'zip-unreadable':
    'Das Zip-Archiv lässt sich nicht lesen. Kopieren Sie es noch einmal von dort, woher es kam.',
  'zip-no-case': 'Das Zip-Archiv enthält keinen Fall.',
  'nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
  'nothing-to-redo': 'Es gibt nichts zu wiederholen.',
  'nothing-to-show': 'Im Ordner gibt es nichts mehr zu zeigen.',
  'no-such-source': 'Diese Datei gehört nicht mehr zum Fall.',
  'no-such-bounce': 'Diese Unzustellbarkeitsmeldung gehört nicht mehr zum Fall.',
  'no-such-incident': 'Dieser Vorfall gehört nicht mehr zum Fall.',
  'file-not-given': 'Das Fenster hat diese Datei nicht mehr. Bitte fügen Sie sie noch einmal hinzu.',
  'reader-stopped':
    'Der Teil, der Mails liest, ist abgebrochen und wurde neu gestartet. Was er gerade las, ist ausgelassen.',
  'reader-not-running':
    'Der Teil, der Mails liest, läuft nicht. Bitte schließen Sie das Programm und öffnen Sie es neu.',
};
