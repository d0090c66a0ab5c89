import type { CaseAct } from '../../contract/case-file.ts';
import type { CaseFileWords } from '../en/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('de');
const bounces = (n: number) =>
  format.plural(n, { one: 'eine Meldung', other: `${format.number(n)} Meldungen` });

function act({ kind, name, count, back = false }: CaseAct): string {
  const more = count > 1 ? ` und ${format.number(count - 1)} weitere` : '';
  switch (kind) {
    case 'took-in':
      return `${name}${more} aufgenommen`;
    case 'left-out':
      return `${name}${more} weggelassen`;
    case 'stated':
      return 'Ihre Angaben';
    case 'redacted':
      return 'was in den Paketen weggelassen wird';
    case 'zone':
      return `Zeitzone von ${name}`;
    case 'treat-as-bounce':
      return back
        ? `${name} nicht mehr als Unzustellbarkeitsmeldung gelesen`
        : `${name} als Unzustellbarkeitsmeldung gelesen`;
    case 'ignored':
      return back ? `${name} wieder gezeigt` : `${name} beiseitegelegt`;
    case 'excluded':
      return back
        ? `${bounces(count)} aus ${name} wieder gezählt`
        : `${bounces(count)} aus ${name} nicht gezählt`;
    case 'named':
      return `„${name}“ genannt`;
  }
}

export const caseFile: CaseFileWords = {
  menu: 'Fall',
  create: 'Neuer Fall',
  open: 'Ordner eines Falls öffnen …',
  openCopy: 'Kopie öffnen (Zip) …',
  saveCopy: 'Kopie speichern (Zip) …',
  saved: (name) => `Kopie gespeichert: ${name}`,
  recent: (title, sources) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'Quelle', other: 'Quellen' })})`,
  leaveOut: (name) => `${name} weglassen`,
  treat: (name) => `${name} als Unzustellbarkeitsmeldung lesen`,
  untreat: (name) => `${name} nicht mehr als Unzustellbarkeitsmeldung lesen`,
  ignore: (name) => `${name} beiseitelegen`,
  exclude: (n, name) =>
    `${format.plural(n, { one: 'Die Meldung', other: `Die ${format.number(n)} Meldungen` })} in ${name} nicht zählen`,
  excludeThis: 'Diese Meldung nicht zählen',
  rowMenu: (name) => `Was mit ${name} geschehen soll`,
  aside: 'Von Ihnen beiseitegelegt',
  asideExcluded: 'Nicht gezählt',
  asideIgnored: 'Hinweis ausgeblendet',
  bringBack: { excluded: 'Wieder zählen', ignored: 'Wieder zeigen' },
  notCounted: 'nach Ihrer Entscheidung nicht gezählt',
  undo: (what) => `Rückgängig: ${act(what)}`,
  redo: (what) => `Wiederherstellen: ${act(what)}`,
  readOnly: (host, pid) =>
    `Ein anderes Fenster schreibt diesen Fall (Prozess ${pid} auf ${host}). Hier können Sie ihn lesen, aber nichts ändern.`,
  notKept: 'Für diesen Fall ließ sich kein Ordner öffnen: Er geht verloren, wenn Sie das Fenster schließen.',
  torn: 'Das Programm endete, während Ihre letzte Entscheidung gespeichert wurde. Sie fehlt; alle anderen sind erhalten.',
  unread: (n) =>
    `${format.number(n)} ${format.plural(n, { one: 'Zeile dieses Falls ließ sich nicht lesen und bleibt', other: 'Zeilen dieses Falls ließen sich nicht lesen und bleiben' })} in seiner Datei.`,
  changed: (n, rules) =>
    `Seit Sie diesen Fall zuletzt geöffnet haben, sagen neuere Regeln (vorher: ${rules}) zu ${format.number(n)} ${format.plural(n, { one: 'Meldung', other: 'Meldungen' })} etwas anderes:`,
  change: (source, before, now) => `${source}: „${before}“ ist jetzt „${now}“`,
  changeOfWho: (source) => `${source}: Ein anderer Betreiber ist gemeint, oder jemand anderes muss handeln`,
};
