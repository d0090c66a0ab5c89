import type { Sentences } from '../sentences.ts';
import { receiverFirst } from './who.ts';

const domainOr = (domain: string | null) => domain ?? 'die Domain des Empfängers';

const purpose: Sentences['letters']['purpose'] = {
  connections: {
    receiver:
      'Wir bitten nicht um Austragung aus einer Sperrliste: Der Code nennt eine Verbindungsgrenze. Wir fragen, welche Grenze erreicht war, damit der Hoster darunter bleiben kann.',
    host: 'Der Code nennt eine Grenze für Verbindungen von einer Adresse, gezählt über alle Kunden, die sie nutzen. Diese Zahl können nur Sie sehen.',
  },
  rate: {
    receiver:
      'Wir bitten nicht um Austragung aus einer Sperrliste: Die Antwort nennt eine Grenze. Wir fragen, welche, damit der Hoster darunter bleiben kann.',
    host: 'Die Antwort nennt eine Grenze dafür, wie viel Mail eine Adresse senden darf. Nur Sie können sehen, wie viel es war.',
  },
  waiting: {
    receiver:
      'Die Mail wurde aufgeschoben, nicht endgültig abgelehnt: Wir fragen nur, ob ein späterer Versuch angenommen wird.',
    host: 'Die Mail wurde aufgeschoben, nicht endgültig abgelehnt. Wir fragen nur, ob ein späterer Versuch durchkam.',
  },
  listing: {
    receiver:
      'Wir fragen, was der Anlass war, was sich ändern muss und wer danach eine Prüfung beantragen darf.',
    host: 'Bitte finden und beheben Sie die Ursache, bevor jemand die Austragung beantragt: Ohne gefundene Ursache wird ein Antrag abgewiesen.',
  },
  account: {
    receiver:
      'Wir bitten nicht um Freigabe, bevor das Konto sauber ist: Wir fragen, was wann beobachtet wurde, damit es sich finden lässt.',
    host: 'Ein Konto auf Ihrem Server wird vielleicht missbraucht. Bitte prüfen Sie es und unterbinden Sie, was nicht von seinem Inhaber kommt, bevor jemand um Freigabe bittet.',
  },
  complaint: {
    receiver:
      'Abgelehnt wurde nichts, und wir bitten um keine Freigabe: Wir fragen nach dem Anlass der Beschwerde, damit es nicht wieder geschieht.',
    host: 'Abgelehnt wurde nichts. Wir fragen nur, ob das Protokoll Mail zeigt, die der Inhaber des Kontos nicht geschickt hat.',
  },
  identity: {
    receiver:
      'Wir bitten um keine Ausnahme: Wir fragen, welche Prüfung nicht bestanden wurde, damit der Inhaber der Domain es beheben kann.',
    host: 'Die Einträge der Domain und Ihr Server müssen zueinander passen. Wir fragen, welche Werte Ihr Server verwendet.',
  },
  'reverse-name': {
    receiver:
      'Wir bitten um keine Ausnahme: Wir fragen, was Ihre Server sehen, damit der Inhaber der IP-Adresse ihren Namen korrigieren kann.',
    host: 'Den Reverse-DNS-Namen kann nur der Inhaber der IP-Adresse setzen. Bitte setzen Sie einen, der zur Adresse zurückführt.',
  },
  'no-such-domain': {
    receiver:
      'Ihre Server haben nichts abgelehnt: Die Domain ließ sich nicht auflösen. Wir fragen, ob ihre Einträge stimmen.',
    host: 'Die Domain des Empfängers ließ sich nicht auflösen. Wir fragen, was Ihr Resolver heute antwortet.',
  },
  unreachable: {
    receiver:
      'Ihre Server haben nichts abgelehnt: Es kam keine Verbindung zustande. Wir fragen, ob bei Ihnen ein Verbindungsversuch ankam.',
    host: 'Ihr Server konnte den anderen nicht erreichen. Wir fragen, welche IP-Adresse er ansprach und mit welchem Fehler.',
  },
  content: {
    receiver:
      'Wir bitten nicht darum, diese eine Mail durchzulassen: Wir fragen, welcher Teil zu dieser Einstufung führte, damit er geändert werden kann.',
    host: 'Die Einstufung gilt dieser Mail, nicht Ihrem Server. Wir bitten nur um die Protokollzeilen, die das zeigen.',
  },
  'no-such-mailbox': {
    receiver:
      'Es geht um keine Sperre, und wir bitten nicht um eine Freigabe: Wir fragen nur, ob diese Adresse Mail annimmt.',
    host: 'Nichts spricht hier gegen Ihren Server: Die Antwort betrifft die Adresse des Empfängers. Wir bitten nur um die Protokollzeilen, die das zeigen.',
  },
  'mailbox-full': {
    receiver:
      'Es geht um keine Sperre: Das Postfach ist voll, und nur der Empfänger kann Platz schaffen. Wir fragen nur, ob das noch so ist.',
    host: 'Nichts spricht hier gegen Ihren Server: Das Postfach des Empfängers ist voll. Wir fragen nur, ob ein späterer Versuch durchkam.',
  },
  'recipient-rule': {
    receiver:
      'Die Regel kann Absicht sein, und wir bitten um keine Ausnahme: Wir fragen, welche es ist und wer diesen Absender zulassen kann.',
    host: 'Eine Regel auf der Seite des Empfängers hat die Mail abgelehnt; nichts spricht hier gegen Ihren Server. Wir bitten nur um die Protokollzeilen, die das zeigen.',
  },
  size: {
    receiver:
      'Wir bitten um keine Ausnahme: Wir fragen nach der Grenze, damit sich die Mail verkleinern lässt.',
    host: 'Die Mail war größer, als einer der beiden Server annimmt. Wir fragen nach Ihrer eigenen Grenze.',
  },
  'own-limit': {
    receiver:
      'Diese Mail hat eine Grenze des sendenden Hosters aufgehalten; freizugeben ist bei Ihnen nichts. Wir fragen nur, ob etwas davon Sie erreicht hat.',
    host: 'Eine Grenze bei Ihnen hat diese Mail aufgehalten. Wir fragen, welche das ist und wie sie sich einhalten lässt.',
  },
  tls: {
    receiver:
      'Wir fragen, welche Verschlüsselung Ihre Server verlangen, damit der sendende Hoster sie anbieten kann.',
    host: 'Die beiden Server haben sich auf keine Verschlüsselung geeinigt. Wir fragen, was Ihr Server anbot.',
  },
  'gave-up': {
    receiver:
      'Der sendende Hoster hat aufgegeben, und seine Unzustellbarkeitsmeldung sagt nicht, warum. Wir fragen, ob die Zustellversuche Sie erreicht haben.',
    host: 'Ihr Server hat aufgegeben, und die Unzustellbarkeitsmeldung nennt die Antworten auf die Zustellversuche nicht. Um diese bitten wir.',
  },
  loop: {
    receiver:
      'Die Mail lief im Kreis. Wir fragen, ob eine Weiterleitung oder Route auf Ihrer Seite zurückführt.',
    host: 'Die Mail lief im Kreis. Wir fragen, ob eine Weiterleitung oder Route auf Ihrer Seite zurückführt.',
  },
  'not-responsible': {
    receiver:
      'Die Antwort besagt, dass der Server für diesen Empfänger keine Mail annimmt. Wir fragen, ob er es sollte.',
    host: 'Der Server, den Ihr Server gewählt hat, nimmt für diesen Empfänger keine Mail an. Wir fragen, warum er gewählt wurde.',
  },
  protocol: {
    receiver:
      'Wir bitten um keine Ausnahme: Wir fragen, welche Regel wo verletzt wurde, damit es behoben werden kann.',
    host: 'Etwas in der Mail oder im Dialog hat eine Regel verletzt. Wir bitten um den Dialog aus Ihrem Protokoll.',
  },
  unclear: {
    receiver: 'Wir fragen, was geschehen ist und was sich ändern muss.',
    host: 'Wir bitten um das, was nur Ihre Seite sehen kann.',
  },
};

export const letters: Sentences['letters'] = {
  purpose,
  title: {
    undelivered: (domain) => `Mail an ${domainOr(domain)} ließ sich nicht zustellen`,
    putOff: (operator, code) =>
      `Mail an ${operator ?? 'den empfangenden Server'} wird aufgeschoben${code === null ? '' : `: ${code}`}`,
    complaint: (ip) => `Eine Beschwerde über Mail${ip === null ? '' : ` von ${ip}`}`,
  },
  postmasterOf: (domain) => `An den Postmaster von ${domain}`,
  complaintOfYours: (ip) =>
    `Sie haben eine Beschwerde über Mail${ip === null ? '' : ` von ${ip}`} weitergegeben.`,
  complaintOf: (operator) =>
    `${receiverFirst(operator)} hat eine Beschwerde über Mail weitergegeben, die von Ihrem Server kam.`,
  next: 'Nächster Schritt',
  noLetter:
    'Ein Schreiben ist jetzt nicht nötig. Beide liegen trotzdem bereit, falls der Schritt nicht hilft; um eine Austragung bitten sie nicht.',
  receiver: {
    laterTaken: 'Wird ein späterer Versuch mit derselben Mail angenommen?',
    domainRecords: (domain) =>
      `Welche MX-Einträge soll ${domainOr(domain)} haben, und sind sie heute veröffentlicht?`,
    domainTaken: (domain) => `Nehmen Ihre Server Mail für ${domainOr(domain)} an?`,
    stillFull: 'Ist das Postfach heute noch voll?',
    whoAllows: 'Wer auf der Seite des Empfängers kann diesen Absender zulassen?',
    sizeCounts: 'Gilt die Grenze für die kodierte Größe, also etwa ein Drittel mehr als die Datei?',
    tlsNeeded: 'Welche TLS-Versionen und welche Prüfungen des Zertifikats verlangen Ihre Server?',
    routesBack: (domain) =>
      `Führt eine Weiterleitung oder Route für ${domainOr(domain)} dorthin zurück, woher die Mail kam?`,
    whichSyntax: 'Welcher Befehl oder welche Zeile der Mail hat eine Regel verletzt?',
  },
  host: {
    gotThrough: 'Kam ein späterer Versuch durch, und wann?',
    secured: 'Wurde das Konto gesichert, und wann?',
    setName: 'Setzen Sie einen Reverse-DNS-Namen, der zur Adresse zurückführt, und bis wann?',
    resolverSees: (domain) => `Was liefert Ihr Resolver heute als MX für ${domainOr(domain)}?`,
    asWritten: 'Hat Ihr Server die Adresse des Empfängers so weitergegeben, wie sie geschrieben war?',
    largest: 'Wie groß darf eine Mail höchstens sein, damit Ihr Server sie weiterleitet?',
    routesBack: 'Führt eine Weiterleitung oder Route bei Ihnen dorthin zurück, woher die Mail kam?',
    chosen: (remote) =>
      `Nach welchem Eintrag oder welcher Einstellung hat Ihr Server ${remote ?? 'jenen Server'} für diesen Empfänger gewählt?`,
    dialogue: 'Senden Sie uns den SMTP-Dialog eines solchen Versuchs?',
  },
};
