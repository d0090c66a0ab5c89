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

/** What a check of a mail's signature came to. */
export const signatures = {
  basis: 'checked against the key that the DNS gave',
  sentence: (a: {
    readonly kind: 'dkim' | 'arc';
    readonly domain: string;
    readonly selector: string;
    readonly result: 'pass' | 'fail' | 'unchecked';
    readonly reason: keyof typeof why | null;
    readonly from: string;
    readonly aligned: boolean;
  }) => {
    const name = a.kind === 'arc' ? 'ARC' : 'DKIM';
    const whose =
      a.kind === 'arc'
        ? ''
        : a.aligned
          ? ' It is of the sender’s own domain.'
          : ` It is not of the domain in From, ${a.from}.`;
    switch (a.result) {
      case 'pass':
        return `The ${name} signature of ${a.domain} (selector ${a.selector}) on a mail that arrived passes.${whose}`;
      case 'fail':
        return `The ${name} signature of ${a.domain} (selector ${a.selector}) on a mail that arrived does not pass: ${why[a.reason ?? 'other']}.${whose}`;
      case 'unchecked':
        return `The ${name} signature of ${a.domain} (selector ${a.selector}) on a mail that arrived could not be checked: ${why[a.reason ?? 'other']}.`;
    }
  },
};
