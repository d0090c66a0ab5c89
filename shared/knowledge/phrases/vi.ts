import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Vietnamese, and codes that only operators of that country write. */
export const viPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.vi.vi-khong-ton-tai',
    pattern:
      /(?:ng(?:[uư?]|[\u00c3-\u00e1].{1,2}?)(?:[oờ?]|[\u00c3-\u00e1].{1,2}?)i nh(?:[aậ?]|[\u00c3-\u00e1].{1,2}?)n|ng(?:[uư?]|[\u00c3-\u00e1].{1,2}?)(?:[oờ?]|[\u00c3-\u00e1].{1,2}?)i d(?:[uù?]|[\u00c3-\u00e1].{1,2}?)ng|t(?:[aà?]|[\u00c3-\u00e1].{1,2}?)i kho(?:[aả?]|[\u00c3-\u00e1].{1,2}?)n|h(?:[oộ?]|[\u00c3-\u00e1].{1,2}?)p th(?:[uư?]|[\u00c3-\u00e1].{1,2}?)|(?:[dđ?]|[\u00c3-\u00e1].{1,2}?)(?:[iị?]|[\u00c3-\u00e1].{1,2}?)a ch(?:[iỉ?]|[\u00c3-\u00e1].{1,2}?)).{0,60}? kh(?:[oô?]|[\u00c3-\u00e1].{1,2}?)ng (?:t(?:[oồ?]|[\u00c3-\u00e1].{1,2}?)n t(?:[aạ?]|[\u00c3-\u00e1].{1,2}?)i|t(?:[iì?]|[\u00c3-\u00e1].{1,2}?)m th(?:[aấ?]|[\u00c3-\u00e1].{1,2}?)y|h(?:[oợ?]|[\u00c3-\u00e1].{1,2}?)p l(?:[eệ?]|[\u00c3-\u00e1].{1,2}?))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'vi',
    sources: ['godaddy'],
    asOf: null,
    confidence: 'verified',
    seen: 'documented',
    examples: ['550 Tài khoản không tồn tại'],
  },
  {
    id: 'mailbox-full.vi.vi-hop-thu-day',
    pattern:
      /h(?:[oộ?]|[\u00c3-\u00e1].{1,2}?)p th(?:[uư?]|[\u00c3-\u00e1].{1,2}?).{0,40}? (?:(?:[dđ?]|[\u00c3-\u00e1].{1,2}?)(?:[aã?]|[\u00c3-\u00e1].{1,2}?) )?(?:[dđ?]|[\u00c3-\u00e1].{1,2}?)(?:[aầ?]|[\u00c3-\u00e1].{1,2}?)y/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'vi',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 5.2.2 Hộp thư đã đầy'],
  },
  {
    id: 'recipient-inactive.vi.vi-vo-hieu-hoa',
    pattern:
      /T(?:[aà?]|[\u00c3-\u00e1].{1,2}?)i kho(?:[aả?]|[\u00c3-\u00e1].{1,2}?)n.{0,30}? (?:b(?:[iị?]|[\u00c3-\u00e1].{1,2}?) v(?:[oô?]|[\u00c3-\u00e1].{1,2}?) hi(?:[eệ?]|[\u00c3-\u00e1].{1,2}?)u h(?:[oó?]|[\u00c3-\u00e1].{1,2}?)a|b(?:[iị?]|[\u00c3-\u00e1].{1,2}?) kh(?:[oó?]|[\u00c3-\u00e1].{1,2}?)a|b(?:[iị?]|[\u00c3-\u00e1].{1,2}?) t(?:[aạ?]|[\u00c3-\u00e1].{1,2}?)m ng(?:[uư?]|[\u00c3-\u00e1].{1,2}?)ng)/i,
    after: 'reply',
    cause: 'recipient-inactive',
    altCauses: ['recipient-unknown'],
    actor: ['recipient'],
    permanence: 'permanent',
    lang: 'vi',
    sources: ['godaddy'],
    asOf: null,
    confidence: 'verified',
    seen: 'documented',
    examples: ['550 5.2.1 Tài khoản bị vô hiệu hóa'],
  },
  {
    id: 'retry-expired.vi.godaddy-timeout-vi',
    pattern:
      /(?:H(?:[eế?]|[\u00c3-\u00e1].{1,2}?)t th(?:[oờ?]|[\u00c3-\u00e1].{1,2}?)i h(?:[aạ?]|[\u00c3-\u00e1].{1,2}?)n chuy(?:[eể?]|[\u00c3-\u00e1].{1,2}?)n th(?:[uư?]|[\u00c3-\u00e1].{1,2}?)|Tidsgr(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)ns(?:en)? (?:f(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)r leverans|(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)verskreds))/i,
    cause: 'retry-expired',
    altCauses: ['connection-failed', 'temp-server-problem'],
    actor: ['sender-host'],
    permanence: 'permanent',
    lang: 'vi',
    sources: ['godaddy'],
    asOf: null,
    confidence: 'verified',
    seen: 'documented',
    examples: ['Hết thời hạn chuyển thư'],
  },
];
