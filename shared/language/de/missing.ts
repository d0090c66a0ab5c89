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
