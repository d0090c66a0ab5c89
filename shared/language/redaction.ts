import type { Language } from '../contract/language-code.ts';
import type { LockedField } from '../contract/redaction.ts';

/** What is said about what a pack leaves out, in one language. */
export interface RedactionWords {
  /** What each locked field is called in a sentence, and why it stays. */
  readonly locked: Readonly<Record<LockedField, { readonly name: string; readonly why: string }>>;
  /** Why a profile is not applied; `value` as the person wrote it. */
  readonly refused: (value: string, locked: LockedField) => string;
  /** In a letter's method: what the stand-ins are. */
  readonly method: string;
  /** In a letter's method: a locked field that the person took out. */
  readonly override: (locked: LockedField, reason: string) => string;
  /** On the copy sheet, beside a recipient's address of which only the stand-in is given. */
  readonly inFull: string;
}

type Locked = RedactionWords['locked'];

const enLocked: Locked = {
  'sending-ip': { name: 'the sending address', why: 'Without it nobody finds the connection in a log.' },
  'receiving-host': { name: 'the receiving server', why: 'It says which server gave the answer.' },
  helo: { name: 'the sending server’s name', why: 'By it a technician knows the server.' },
  'smtp-reply': { name: 'the words of the refusal', why: 'They are what the letter asks about.' },
  codes: { name: 'the codes of the refusal', why: 'They say what kind of refusal it was.' },
  url: { name: 'the page that the refusal names', why: 'It says which rule was applied.' },
  'operator-token': { name: 'the operator’s own code', why: 'By it the operator finds its rule.' },
  times: { name: 'the times', why: 'Logs are searched by time.' },
  'queue-ids': { name: 'the queue IDs', why: 'By them a host finds a mail in its log.' },
  domains: { name: 'the domains', why: 'They say whose mail it is and where it was to go.' },
};
const en: RedactionWords = {
  locked: enLocked,
  refused: (value, locked) =>
    `“${value}” is a part of ${enLocked[locked].name}, which stays. ${enLocked[locked].why} To take it out all the same, name “${locked}” under “overrides”, with your reason.`,
  method:
    'Personal values that this reader does not need are replaced by stand-ins (person-1@…) or by [removed]. The same stand-in is the same value in every file of this case; domains stay. Only the sender has the key, and gives single values on request. An exhibit’s SHA-256 is always that of the original bytes.',
  override: (locked, reason) =>
    `Taken out on purpose: ${enLocked[locked].name}. The sender’s reason: ${reason}`,
  inFull: 'the full address on request: it stands in your own file (own/tokens.json)',
};

const deLocked: Locked = {
  'sending-ip': { name: 'die Absenderadresse', why: 'Ohne sie findet niemand die Verbindung im Protokoll.' },
  'receiving-host': { name: 'der empfangende Server', why: 'Er sagt, welcher Server geantwortet hat.' },
  helo: { name: 'der Name des sendenden Servers', why: 'Daran erkennt ein Techniker den Server.' },
  'smtp-reply': { name: 'der Wortlaut der Ablehnung', why: 'Nach ihm fragt das Schreiben.' },
  codes: { name: 'die Codes der Ablehnung', why: 'Sie sagen, welcher Art die Ablehnung war.' },
  url: { name: 'die Seite, auf die die Ablehnung verweist', why: 'Sie sagt, welche Regel angewandt wurde.' },
  'operator-token': {
    name: 'der eigene Code des Betreibers',
    why: 'Mit ihm findet der Betreiber seine Regel.',
  },
  times: { name: 'die Zeiten', why: 'Protokolle werden nach der Zeit durchsucht.' },
  'queue-ids': { name: 'die Queue-IDs', why: 'Mit ihnen findet ein Hoster eine Mail in seinem Protokoll.' },
  domains: { name: 'die Domains', why: 'Sie sagen, wessen Mail es ist und wohin sie gehen sollte.' },
};
const de: RedactionWords = {
  locked: deLocked,
  refused: (value, locked) =>
    `„${value}“ lässt sich nicht entfernen. Geschützt ist: ${deLocked[locked].name}. ${deLocked[locked].why} Soll es trotzdem weg, nennen Sie „${locked}“ unter „overrides“ mit Ihrem Grund.`,
  method:
    'Persönliche Angaben, die hier nicht gebraucht werden, sind durch Platzhalter (person-1@…) oder durch [removed] ersetzt. Derselbe Platzhalter steht in allen Dateien dieses Falls für denselben Wert; Domains bleiben stehen. Den Schlüssel hat nur der Absender; einzelne Werte nennt er auf Anfrage. Die SHA-256 eines Belegs ist immer die der ursprünglichen Bytes.',
  override: (locked, reason) => `Bewusst entfernt: ${deLocked[locked].name}. Grund des Absenders: ${reason}`,
  inFull: 'die volle Adresse auf Anfrage: Sie steht in Ihren eigenen Unterlagen (own/tokens.json)',
};

const frLocked: Locked = {
  'sending-ip': {
    name: 'l’adresse d’envoi',
    why: 'Sans elle, personne ne retrouve la connexion dans un journal.',
  },
  'receiving-host': { name: 'le serveur destinataire', why: 'Il indique quel serveur a répondu.' },
  helo: { name: 'le nom du serveur d’envoi', why: 'C’est à lui qu’un technicien reconnaît le serveur.' },
  'smtp-reply': { name: 'les termes du refus', why: 'C’est sur eux que porte la demande.' },
  codes: { name: 'les codes du refus', why: 'Ils disent de quel type de refus il s’agit.' },
  url: { name: 'la page que cite le refus', why: 'Elle dit quelle règle a été appliquée.' },
  'operator-token': {
    name: 'le code propre à l’opérateur',
    why: 'C’est par lui que l’opérateur retrouve sa règle.',
  },
  times: { name: 'les heures', why: 'Les journaux se consultent par heure.' },
  'queue-ids': {
    name: 'les identifiants de file d’attente',
    why: 'C’est par eux qu’un hébergeur retrouve un message dans son journal.',
  },
  domains: { name: 'les domaines', why: 'Ils disent de qui vient le message et où il devait aller.' },
};
const fr: RedactionWords = {
  locked: frLocked,
  refused: (value, locked) =>
    `« ${value} » ne peut pas être retiré. Élément protégé : ${frLocked[locked].name}. ${frLocked[locked].why} Pour le retirer malgré tout, indiquez « ${locked} » sous « overrides », avec votre motif.`,
  method:
    'Les données personnelles dont ce destinataire n’a pas besoin sont remplacées par des substituts (person-1@…) ou par [removed]. Un même substitut désigne la même valeur dans tous les fichiers de ce dossier ; les domaines restent. L’expéditeur seul détient la clé et communique telle ou telle valeur sur demande. L’empreinte SHA-256 d’une pièce est toujours celle des octets d’origine.',
  override: (locked, reason) =>
    `Retiré volontairement : ${frLocked[locked].name}. Motif de l’expéditeur : ${reason}`,
  inFull: 'l’adresse complète sur demande : elle figure dans votre propre dossier (own/tokens.json)',
};

const esLocked: Locked = {
  'sending-ip': {
    name: 'la dirección de envío',
    why: 'Sin ella nadie encuentra la conexión en un registro.',
  },
  'receiving-host': { name: 'el servidor receptor', why: 'Indica qué servidor respondió.' },
  helo: { name: 'el nombre del servidor de envío', why: 'Por él reconoce un técnico el servidor.' },
  'smtp-reply': { name: 'las palabras del rechazo', why: 'Por ellas pregunta la carta.' },
  codes: { name: 'los códigos del rechazo', why: 'Dicen de qué tipo de rechazo se trata.' },
  url: { name: 'la página que cita el rechazo', why: 'Dice qué regla se aplicó.' },
  'operator-token': { name: 'el código propio del operador', why: 'Con él encuentra el operador su regla.' },
  times: { name: 'las horas', why: 'Los registros se consultan por hora.' },
  'queue-ids': {
    name: 'los identificadores de cola',
    why: 'Con ellos encuentra un proveedor un correo en su registro.',
  },
  domains: { name: 'los dominios', why: 'Dicen de quién es el correo y adónde iba.' },
};
const es: RedactionWords = {
  locked: esLocked,
  refused: (value, locked) =>
    `«${value}» no se puede quitar. Está protegido: ${esLocked[locked].name}. ${esLocked[locked].why} Para quitarlo de todos modos, indique «${locked}» en «overrides», con su motivo.`,
  method:
    'Los datos personales que este destinatario no necesita se sustituyen por marcadores (person-1@…) o por [removed]. Un mismo marcador es el mismo valor en todos los archivos de este caso; los dominios se conservan. Solo el remitente tiene la clave y facilita valores concretos si se le piden. El SHA-256 de una prueba es siempre el de los bytes originales.',
  override: (locked, reason) =>
    `Quitado a propósito: ${esLocked[locked].name}. Motivo del remitente: ${reason}`,
  inFull: 'la dirección completa si se pide: está en su propio expediente (own/tokens.json)',
};

/** Words about what a pack leaves out, by language. */
export const redactionWords: Readonly<Record<Language, RedactionWords>> = { en, de, fr, es };
