import type { Sentences } from '../sentences.ts';

const locked: Sentences['redaction']['locked'] = {
  'sending-ip': { name: 'die Absender-IP', why: 'Ohne sie findet niemand die Verbindung im Protokoll.' },
  'receiving-host': { name: 'der empfangende Server', why: 'Er zeigt, welcher Server geantwortet hat.' },
  helo: { name: 'der Name des sendenden Servers', why: 'Daran erkennt ein Techniker den Server.' },
  'smtp-reply': { name: 'der Wortlaut der Ablehnung', why: 'Um ihn geht es in dem Schreiben.' },
  codes: { name: 'die Codes der Ablehnung', why: 'Sie zeigen, welcher Art die Ablehnung war.' },
  url: {
    name: 'die Seite, auf die die Ablehnung verweist',
    why: 'Dort steht, welche Regel angewandt wurde.',
  },
  'operator-token': {
    name: 'der eigene Code des Betreibers',
    why: 'Mit ihm findet der Betreiber seine Regel.',
  },
  times: { name: 'die Zeiten', why: 'Protokolle werden nach der Zeit durchsucht.' },
  'queue-ids': {
    name: 'die Warteschlangen-IDs',
    why: 'Über sie findet ein Hoster die Mail in seinem Protokoll.',
  },
  domains: { name: 'die Domains', why: 'Sie zeigen, von wem die Mail kommt und wohin sie gehen sollte.' },
};

export const redaction: Sentences['redaction'] = {
  locked,
  refused: (value, field) =>
    `„${value}“ lässt sich nicht entfernen. Geschützt ist: ${locked[field].name}. ${locked[field].why} Soll die Angabe trotzdem entfallen, tragen Sie „${field}“ unter „overrides“ ein, mit Ihrem Grund.`,
  method:
    'Persönliche Angaben, die hier nicht gebraucht werden, sind durch Platzhalter (person-1@…) oder durch [removed] ersetzt. Derselbe Platzhalter steht in allen Dateien dieses Falls für denselben Wert; Domains bleiben stehen. Die Zuordnung kennt nur der Absender; einzelne Werte nennt er auf Anfrage. Der SHA-256 eines Belegs gilt immer den ursprünglichen Bytes.',
  override: (field, reason) => `Bewusst entfernt: ${locked[field].name}. Grund des Absenders: ${reason}`,
  inFull: 'die volle Adresse auf Anfrage: Sie steht in Ihren eigenen Unterlagen (own/tokens.json)',
};
