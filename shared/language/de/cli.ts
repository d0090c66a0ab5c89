import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one: one, other: other })}`;

export const cli: Sentences['cli'] = {
  whose: 'Urheber',
  meaning: 'Bedeutung',
  cause: 'Ursache',
  whoActs: 'Nächster Schritt bei',
  operator: 'Betreiber',
  sources: 'Quellen',
  confidence: 'Sicherheit',
  notKnown: 'nicht bekannt',
  noRule: 'Zu diesem Wortlaut ist keine Regel bekannt.',
  found: (incidents, bounces, sources) =>
    `${counted(sources, 'Quelle', 'Quellen')}, ${counted(bounces, 'Unzustellbarkeitsmeldung', 'Unzustellbarkeitsmeldungen')}, ${counted(incidents, 'Vorfall', 'Vorfälle')}.`,
  nothingRead: 'Nichts davon ließ sich lesen.',
  noBounce: 'Keine Unzustellbarkeitsmeldung gefunden.',
  written: (n, folder) => `${counted(n, 'Datei', 'Dateien')} nach ${folder} geschrieben.`,
  exists: (folder) => `${folder} ist nicht leer. Wählen Sie einen anderen Ordner oder geben Sie --force an.`,
  noSuchIncident: (n, of) => `Einen Vorfall ${n} gibt es nicht; vorhanden: ${format.number(of)}.`,
  stopped: 'Angehalten.',
  reading: (done, of) => `${format.number(done)} von ${format.number(of)} gelesen`,
  dns: {
    sends: (questions: number, resolver: string) =>
      `${format.plural(questions, { one: 'Eine Anfrage geht', other: `${format.number(questions)} Anfragen gehen` })} an den Resolver ${resolver}: Namen von Servern und Domains und IP-Adressen, keine Mailadressen.`,
    nothing: 'Es gibt nichts nachzuschlagen: Weder eine Absender-IP noch eine Domain ist bekannt.',
    noResolver:
      'Auf diesem System ist kein Resolver eingerichtet. Bitte geben Sie einen an: --resolver IP[:PORT]',
    progress: (done: number, of: number) => `${format.number(done)} von ${format.number(of)} beantwortet`,
  },
  tooLarge: (path, megabytes) =>
    `${path} ist ${megabytes} MB groß; viele Stellen nehmen höchstens 10 MB an. Fragen Sie dort zuerst nach, oder senden Sie nur ticket.txt und evidence.txt.`,
  verify: {
    good: 'Das Paket ist vollständig und unverändert.',
    bad: (n) =>
      format.plural(n, {
        one: 'Ein Fehler wurde gefunden.',
        other: `${format.number(n)} Fehler wurden gefunden.`,
      }),
    checked: (c: { files: number; exhibits: number; againstOriginals: number }) =>
      `${format.number(c.files)} Dateien und ${format.number(c.exhibits)} Belege geprüft, davon ${format.number(c.againstOriginals)} gegen ihr Original.`,
    byHand: 'Ohne dieses Programm wiederholen: verify --by-hand ORDNER gibt ein Skript für sh aus.',
  },
  give: {
    files: 'Geben Sie mindestens eine Datei oder einen Ordner an, oder - für die Standardeingabe.',
    orCase:
      'Geben Sie mindestens eine Datei oder einen Ordner an, - für die Standardeingabe, oder den Ordner eines Falls mit --case.',
    out: 'Geben Sie an, wohin geschrieben werden soll: --out ORDNER',
    folder: 'Geben Sie den einen Ordner an, der geprüft werden soll.',
    reply: 'Geben Sie den Wortlaut einer Antwort an, oder - für die Standardeingabe.',
    oneForm: 'Geben Sie --ndjson oder --json an, nicht beides.',
    noFolder: (path) => `${path} ist kein Ordner.`,
    notWhole: (path) => `${path} enthält kein vollständiges Paket; verify zeigt, was nicht stimmt.`,
  },
};
