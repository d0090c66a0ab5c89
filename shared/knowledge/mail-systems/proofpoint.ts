import { mailSystem } from './mail-system.ts';

/** Proofpoint Protection Server: the words that it writes itself, and the frames it puts around a reply. */
export const proofpoint = mailSystem({
  id: 'proofpoint',
  names: ['Proofpoint Protection Server', 'Proofpoint Essentials', 'pphosted.com'],
  marks: {
    fields: [
      { name: 'X-Proofpoint-Virus-Version', pattern: /^.{1,400}$/i },
      { name: 'X-Proofpoint-Spam-Details', pattern: /^.{1,400}$/i },
      { name: 'X-PPS-Sid', pattern: /^.{1,400}$/i },
    ],
    openings: [],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'memory',
  asOf: '2026-11',
});
