import type { Sentences } from '../sentences.ts';

const locked: Sentences['redaction']['locked'] = {
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

export const redaction: Sentences['redaction'] = {
  locked,
  refused: (value, field) =>
    `„${value}“ lässt sich nicht entfernen. Geschützt ist: ${locked[field].name}. ${locked[field].why} Soll es trotzdem weg, nennen Sie „${field}“ unter „overrides“ mit Ihrem Grund.`,
  method:
    'Persönliche Angaben, die hier nicht gebraucht werden, sind durch Platzhalter (person-1@…) oder durch [removed] ersetzt. Derselbe Platzhalter steht in allen Dateien dieses Falls für denselben Wert; Domains bleiben stehen. Den Schlüssel hat nur der Absender; einzelne Werte nennt er auf Anfrage. Die SHA-256 eines Belegs ist immer die der ursprünglichen Bytes.',
  override: (field, reason) => `Bewusst entfernt: ${locked[field].name}. Grund des Absenders: ${reason}`,
  inFull: 'die volle Adresse auf Anfrage: Sie steht in Ihren eigenen Unterlagen (own/tokens.json)',
};
