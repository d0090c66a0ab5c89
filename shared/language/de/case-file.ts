import type { CaseAct } from '../../contract/case-file.ts';
import type { CaseFileWords } from '../en/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('de');
const bounces = (n: number) =>
  format.plural(n, { one: 'eine Rückmeldung', other: `${format.number(n)} Rückmeldungen` });

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
      return back ? `${name} nicht mehr als Rückmeldung gelesen` : `${name} als Rückmeldung gelesen`;
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
  saved: (name) => `Die Kopie ist geschrieben: ${name}`,
  recent: (title, sources) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'Quelle', other: 'Quellen' })})`,
  leaveOut: (name) => `${name} weglassen`,
  treat: (name) => `${name} als Rückmeldung lesen`,
  untreat: (name) => `${name} nicht mehr als Rückmeldung lesen`,
  ignore: (name) => `${name} beiseitelegen`,
  exclude: (n, name) =>
    `${format.plural(n, { one: 'Die Rückmeldung', other: `Die ${format.number(n)} Rückmeldungen` })} in ${name} nicht zählen`,
  excludeThis: 'Diese Rückmeldung nicht zählen',
  rowMenu: (name) => `Was mit ${name} geschehen soll`,
  aside: 'Von Ihnen beiseitegelegt',
  asideExcluded: 'Nicht gezählt',
  asideIgnored: 'Dazu wird nichts mehr gesagt',
  bringBack: { excluded: 'Wieder zählen', ignored: 'Wieder zeigen' },
  notCounted: 'nach Ihrer Entscheidung nicht gezählt',
  undo: (what) => `Rückgängig: ${act(what)}`,
  redo: (what) => `Wiederherstellen: ${act(what)}`,
  readOnly: (host, pid) =>
    `Ein anderes Fenster schreibt diesen Fall (Prozess ${pid} auf ${host}). Hier können Sie ihn lesen, aber nichts ändern.`,
  notKept: 'Für diesen Fall ließ sich kein Ordner öffnen: Er endet mit dem Fenster.',
  torn: 'Die letzte Entscheidung wurde gerade geschrieben, als das Programm endete. Sie fehlt; alle anderen sind da.',
  unread: (n) =>
    `${format.number(n)} ${format.plural(n, { one: 'Zeile dieses Falls ließ sich nicht lesen und bleibt', other: 'Zeilen dieses Falls ließen sich nicht lesen und bleiben' })} in seiner Datei.`,
  changed: (n, rules) =>
    `Seit Sie diesen Fall zuletzt geöffnet haben, sagen neuere Regeln (vorher: ${rules}) zu ${format.number(n)} ${format.plural(n, { one: 'Rückmeldung', other: 'Rückmeldungen' })} etwas anderes:`,
  change: (source, before, now) => `${source}: „${before}“ ist jetzt „${now}“`,
  changeOfWho: (source) => `${source}: ein anderer Betreiber, oder jemand anderes muss handeln`,
};
