import { mailSystem } from './mail-system.ts';

/** amavisd-new: the words that it writes itself, and the frames it puts around a reply. */
export const amavis = mailSystem({
  id: 'amavis',
  names: ['amavisd-new', 'amavis'],
  marks: {
    fields: [
      { name: 'From', pattern: /^"?Content-filter at \S{1,255}"? </i },
      { name: 'Subject', pattern: /^Undeliverable mail(?:, .{1,80})?$/i },
    ],
    openings: ['The message '],
    words: [/\bid=\d{5}-\d{2}(?:-\d{1,3})? - /im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
