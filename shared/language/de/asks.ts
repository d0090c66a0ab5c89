import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { receiverFor, serversOf } from './who.ts';

const format = formatOf('de');

const from = (ip: string | null) => ip ?? 'der Absender-IP';
const subject = (ip: string | null) => ip ?? 'die Absender-IP';
const at = (when: string | null) => (when === null ? 'zur Zeit der Ablehnung' : `am ${when}`);
const between = (first: string | null, last: string | null) =>
  first === null || last === null
    ? 'in der fraglichen Zeit'
    : first === last
      ? `am ${first}`
      : `zwischen dem ${first} und dem ${last}`;

export const asks: Sentences['asks'] = {
  slots: {
    yesNo: 'ja / nein',
    number: 'Zahl',
    perAddress: 'Zahl je Adresse',
    perTime: 'Zahl je Zeitraum',
    reasonChannel: 'Grund, Kontaktweg',
    channel: 'Formular oder Adresse',
    rule: 'Name der Regel oder Liste',
    action: 'ein Satz',
    logLines: 'Protokollzeilen',
    addressShared: 'IP-Adresse; geteilt / eigen',
    retry: 'Regel, Stunden',
    yesNoCount: 'ja / nein, wie viele',
    yesTicket: 'ja / nein, Ticket',
    date: 'Datum und Uhrzeit, UTC',
    check: 'SPF / DKIM / DMARC',
    part: 'Teil oder Wort',
    addressRule: 'Adresse / Regel',
    size: 'Megabyte',
  },
  receiver: {
    metLimit: (ip) =>
      `Stießen diese Zustellversuche an eine Grenze für gleichzeitige Verbindungen von ${from(ip)}?`,
    openAt: (ip, when) => `Wie viele Verbindungen von ${from(ip)} waren ${at(when)} offen?`,
    whichLimit: (ip) => `Welche Grenze gilt heute für ${subject(ip)}?`,
    otherReason: (ip) =>
      `Ist ${subject(ip)} aus einem anderen Grund gesperrt oder gedrosselt, und wer darf eine Prüfung beantragen?`,
    reached: (ip, first, last) =>
      `Haben Verbindungen von ${from(ip)} Ihre Server ${between(first, last)} erreicht?`,
    whichRule: (code) => `Welche Regel oder Sperrliste führte zur Antwort${code === null ? '' : ` ${code}`}?`,
    stillRestricted: (ip) => `Wird ${subject(ip)} heute noch abgelehnt?`,
    change: () => 'Was müsste der sendende Hoster ändern, damit die Mail durchkommt?',
    whoMayAsk: () => 'Wer darf eine Prüfung beantragen, und auf welchem Weg?',
    rateLimit: (ip) => `Welche Grenze je Zeitraum gilt für ${subject(ip)}, und was zählt sie?`,
    rateAt: (ip, when) => `Wie viel Mail von ${from(ip)} wurde ${at(when)} gezählt?`,
    listed: (ip) => `Auf welcher Sperrliste steht ${subject(ip)}, und seit wann?`,
    whatSeen: () => 'Was war der Anlass (Art der Mail, Zeit)?',
    whichCheck: (domain) =>
      `Welche Prüfung wurde${domain === null ? '' : ` für ${domain}`} nicht bestanden: SPF, DKIM oder DMARC?`,
    whichPart: () => 'Welcher Teil der Mail führte zu dieser Einstufung: Absender, Link, Anhang oder Text?',
    mailboxExists: () => 'Gibt es das Postfach des Empfängers, und nimmt es Mail an?',
    recipientRule: () => 'Lehnt eine Regel der Empfängerorganisation diesen Absender ab?',
    sizeLimit: () => 'Wie groß darf eine Mail für diesen Empfänger höchstens sein?',
    dnsSeen: () => 'Was sahen Ihre Server zu dieser Zeit im DNS für die Absender-IP und die Absenderdomain?',
    ownFault: () => 'Gab es zu dieser Zeit eine Störung auf Ihrer Seite, und ist sie behoben?',
  },
  host: {
    logLines: (ids, search) =>
      `Senden Sie uns alle Protokollzeilen zu ${format.plural(ids, { one: 'dieser Mail', other: 'diesen Mails' })}${search === null ? '' : ` (${search})`}?`,
    outgoingIp: (n) =>
      `Von welcher IP-Adresse ${format.plural(n, { one: 'kam diese Mail', other: 'kamen diese Mails' })}, und wird sie mit anderen Kunden geteilt?`,
    outgoingIpKnown: (n, ip) =>
      `${format.plural(n, { one: 'Kam diese Mail', other: 'Kamen diese Mails' })} von ${ip}, und wird diese IP-Adresse mit anderen Kunden geteilt?`,
    parallel: (operator, ip, when) =>
      `Wie viele Verbindungen von ${from(ip)} zu ${serversOf(operator)} waren ${at(when)} offen?`,
    maxParallel: (operator) =>
      `Wie viele gleichzeitige Verbindungen öffnet Ihr Server höchstens zu ${serversOf(operator)}?`,
    retryRule: (n) =>
      `Welche Wiederholungsregel gilt für dieses Ziel, und gab es für ${format.plural(n, { one: 'diese Mail', other: 'jede dieser Mails' })} vor der Rückgabe wirklich einen Zustellversuch?`,
    otherCustomers: () => 'Erhielten andere Kunden in dieser Zeit dieselbe Antwort?',
    willFile: (operator) =>
      operator === null
        ? 'Melden Sie dies als Inhaber der IP-Adresse dem empfangenden Betreiber, und wie lautet die Ticketnummer?'
        : `Melden Sie dies als Inhaber der IP-Adresse bei ${receiverFor(operator)}, und wie lautet die Ticketnummer?`,
    compromised: () =>
      'Zeigt das Protokoll Mails von diesen Konten, die nicht deren Inhaber verschickt haben?',
    ptr: (ip) =>
      ip === null
        ? 'Welchen Reverse-DNS-Namen hat die Absender-IP, und führt er zu ihr zurück?'
        : `Welchen Reverse-DNS-Namen hat ${ip}, und führt er zu dieser Adresse zurück?`,
    authRecords: (domain) =>
      `Welchen SPF-Include und welchen DKIM-Schlüssel verwendet Ihr Server${domain === null ? '' : ` für ${domain}`}?`,
    ownLimit: () => 'Welche Ihrer Grenzen war erreicht, und wie stand ihr Zähler zu dieser Zeit?',
    network: (remote) => `Erreicht Ihr Server ${remote ?? 'den empfangenden Server'} heute auf Port 25?`,
    tls: () => 'Welche TLS-Version und welches Zertifikat sollten zwischen den Servern ausgehandelt werden?',
  },
  heading: (by) => `Worum wir bitten, bis zum ${by}`,
  headingReceiver: 'Fragen an den empfangenden Betreiber',
  headingHost: 'Fragen an den sendenden Hoster',
};
