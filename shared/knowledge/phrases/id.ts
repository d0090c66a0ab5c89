import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Indonesian, and codes that only operators of that country write. */
export const idPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.id.id-tidak-ditemukan',
    pattern: /(?:pengguna|penerima|akun|alamat).{0,40}? tidak (?:ditemukan|ada|dikenal|terdaftar)/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'id',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 Pengguna tidak ditemukan'],
  },
];
