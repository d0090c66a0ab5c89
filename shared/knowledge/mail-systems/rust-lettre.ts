import { mailSystem } from './mail-system.ts';

/** Rust's lettre: `permanent error (550): …` as it is shown, `Permanent(Code {…}), source: "…"` as it is debugged. */
export const rustLettre = mailSystem({
  id: 'rust-lettre',
  names: ['lettre (Rust)'],
  marks: {
    fields: [],
    openings: [],
    words: [/\blettre::transport::smtp::Error\b/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      pattern: /\b(?:permanent|transient) error \((?=[45]\d\d\):)/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
    {
      pattern: /\bkind: (?:Permanent|Transient)\(Code \{[^{}]{1,200}\}\), source: "/im,
      phase: null,
      host: null,
      ip: null,
      closes: '"',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [],
  source: 'memory',
  asOf: '2026-11',
});
