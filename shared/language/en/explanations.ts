/** Whom and what a deciding question names; null where it is not known. */
export interface About {
  readonly ip: string | null;
  readonly operator: string | null;
}

/** Explanations that technicians hold against each other, the facts that weigh, and what would decide. */
export const explanations = {
  heading: 'Explanations weighed against each other',
  note: 'What speaks for and against each, and the one question or look-up that would decide.',
  columns: {
    title: 'Explanation',
    for: 'Speaks for it',
    against: 'Speaks against it',
    decides: 'Would decide',
  },
  none: 'nothing at hand',
  titles: {
    'connection-limit': 'A limit on connections from one address, used up by everyone on it',
    'renamed-throttle': 'A brake on the sender’s traffic that bears another name',
    'host-retry-state': 'The sending host’s own memory of earlier failures',
    'lost-acceptance': 'The mail was accepted, and the confirmation was lost',
    'public-listing': 'An entry of the sending address in a public list',
    reputation: 'A poor rating of the sending address at the receiver',
    authentication: 'The sender’s identity (SPF, DKIM, DMARC) did not pass',
    'own-limit': 'A limit or filter of the sending host itself',
  },
  decides: {
    'connection-limit': (a: About) =>
      `Ask the host how many connections ${a.ip === null ? '' : `from ${a.ip} `}were open at that minute, and hold it against the operator’s limit.`,
    'renamed-throttle': (a: About) =>
      `One single mail over one single connection: if it is put off as well, ask ${a.operator ?? 'the operator'} which counter was reached.`,
    'host-retry-state': (_: About) =>
      'Ask the host for its stored record of this destination and for the log lines of one mail: was it tried at all?',
    'lost-acceptance': (_: About) =>
      'Look for a received copy with the same Message-ID, and hold both logs of the minute of the last try side by side.',
    'public-listing': (a: About) =>
      `Look ${a.ip ?? 'the sending address'} up at the lists themselves, and keep the raw answer with its time.`,
    reputation: (a: About) =>
      `Ask ${a.operator ?? 'the operator'}: is it the rating of the address, of its network or of the domain?`,
    authentication: (_: About) => 'Read the Authentication-Results of a delivered copy.',
    'own-limit': (_: About) =>
      'Ask the host whether a limit or filter of its own stopped the mail, and which.',
  },
  points: {
    limitNamed: 'the answer names a limit',
    noLimitNamed: 'the answer names no limit on connections',
    temporary: 'the answer puts off, it does not refuse for good',
    listNamed: 'the answer names a list',
    noListNamed: 'the answer names no list',
    ratingNamed: 'the answer names a rating',
    noRatingNamed: 'the answer names no rating',
    checkNamed: 'the answer names the check',
    noCheckNamed: 'the answer names no such check',
    signatureFailed:
      'a signature (DKIM) of a mail that arrived did not pass, and none of the sender’s own domain did',
    signaturePassed: 'a signature (DKIM) of the sender’s own domain passed in a mail that arrived',
    refusedInWords: 'the receiving server refused in words',
    receiverSpoke: 'the refusal is in the receiving server’s words',
    onlyHostSpoke: 'all words are the sending host’s',
    ownLimitNamed: 'the notice names a limit of the host',
    severalDomains: 'several sender domains met the same answer',
    arrivedToo: 'a mail on the same way was received',
    arrivedAfterAll: 'a mail that was reported failed was received',
    untried: 'the host says that it did not try some mail at all',
    hostGaveUp: 'the refusal was temporary, the end is the host’s',
    triesLogged: 'the host’s log shows real tries',
    sharedAsSaid: 'the address is shared, as the sender states',
    aloneAsSaid: 'the address is the sender’s alone, as the sender states',
    testsMixed: 'some of the sender’s tests arrived and some did not, as the sender states',
  },
};
