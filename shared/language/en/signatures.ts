const why = {
  'body-changed': 'the body is not the one that was signed',
  wrong: 'the signature does not fit the key',
  'no-key': 'there is no key in the DNS',
  'bad-key': 'the key in the DNS is not usable',
  'weak-key': 'the key is too short',
  expired: 'it had expired',
  'broken-chain': 'the chain is broken',
  'no-answer': 'the DNS gave no answer',
  other: 'the checker gives no reason that is known',
};

/** What a check of a mail's signature came to; `signatureSentence` puts it together. */
export const signatures = {
  basis: 'checked against the key that the DNS gave',
  why,
  /** `name`: DKIM or ARC. */
  signature: (name: string, domain: string, selector: string) =>
    `The ${name} signature of ${domain} (selector ${selector}) on a mail that arrived`,
  pass: (signature: string) => `${signature} passes.`,
  fail: (signature: string, because: string) => `${signature} does not pass: ${because}.`,
  unchecked: (signature: string, because: string) => `${signature} could not be checked: ${because}.`,
  own: 'It is of the sender’s own domain.',
  /** `from`: the domain in From. */
  others: (from: string) => `It is not of the domain in From, ${from}.`,
};
