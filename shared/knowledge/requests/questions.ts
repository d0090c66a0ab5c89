import type { Cause } from '../../contract/cause.ts';

/** Facts that a question names, written `{sendingIp}` in it. */
export type QuestionFact =
  | 'sendingIp'
  | 'at'
  | 'reply'
  | 'recipientDomain'
  | 'remoteHost'
  | 'queueId'
  | 'recipient';

/** A question that one side can answer with yes, no or a value. It asserts nothing. */
export interface CauseQuestion {
  /** Names the sentence in `language/`; the text here is its English original. */
  readonly id: string;
  readonly whom: 'receiver' | 'host';
  readonly cause: Cause;
  readonly question: string;
  readonly why: string;
  /** Leave the question out where one of these is unknown. */
  readonly needs: readonly QuestionFact[];
}

/** Questions by cause. For `retry-expired` those of the earlier cause come first, these in addition. */
export const questions: readonly CauseQuestion[] = [
  {
    id: 'receiver-connection-limit',
    whom: 'receiver',
    cause: 'concurrent-connections',
    question: 'How many connections at once do you allow from one IP, and how many messages per connection?',
    why: 'The host can set exactly this value.',
    needs: [],
  },
  {
    id: 'receiver-limit-exceeded',
    whom: 'receiver',
    cause: 'concurrent-connections',
    question: 'Did {sendingIp} exceed this number at {at}, and with how many?',
    why: 'Separates a true excess from a block set earlier.',
    needs: ['sendingIp', 'at'],
  },
  {
    id: 'receiver-block-length',
    whom: 'receiver',
    cause: 'concurrent-connections',
    question: 'How long does the block last after the last excess?',
    why: 'Decides when to try again.',
    needs: [],
  },
  {
    id: 'receiver-limit-domains',
    whom: 'receiver',
    cause: 'concurrent-connections',
    question: 'Is the limit counted over all your domains on these MX hosts?',
    why: 'Tells whether the host must group domains.',
    needs: [],
  },
  {
    id: 'host-open-connections',
    whom: 'host',
    cause: 'concurrent-connections',
    question: 'How many connections to {remoteHost} were open at {at}, over all customers?',
    why: 'Proves or disproves the stated reason.',
    needs: ['remoteHost', 'at'],
  },
  {
    id: 'host-parallel-limit',
    whom: 'host',
    cause: 'concurrent-connections',
    question: 'Which limit for parallel deliveries to one host is set?',
    why: 'Without a limit a usual server exceeds small limits without any abuse.',
    needs: [],
  },
  {
    id: 'host-will-limit',
    whom: 'host',
    cause: 'concurrent-connections',
    question: "Will you set a limit for this operator's domains, which, and when?",
    why: 'Needed for the answer to the operator.',
    needs: [],
  },
  {
    id: 'host-tried-at-all',
    whom: 'host',
    cause: 'concurrent-connections',
    question: 'Was message {queueId} tried at all, or put off or bounced from stored failure data?',
    why: 'If it was not tried, lowering the number alone does not help: the record must go.',
    needs: ['queueId'],
  },
  {
    id: 'receiver-which-rate',
    whom: 'receiver',
    cause: 'rate-limit',
    question: 'Which limit applies: messages, recipients or connections, per hour or day, per IP or domain?',
    why: 'Host or sender can obey it.',
    needs: [],
  },
  {
    id: 'receiver-slowed-until',
    whom: 'receiver',
    cause: 'rate-limit',
    question: 'Until when is {sendingIp} slowed down?',
    why: 'Decides the next attempt.',
    needs: ['sendingIp'],
  },
  {
    id: 'host-whose-volume',
    whom: 'host',
    cause: 'rate-limit',
    question: 'How many messages went from {sendingIp} to this operator on that day, and how many were mine?',
    why: 'Shows whose volume caused it.',
    needs: ['sendingIp'],
  },
  {
    id: 'receiver-any-connection',
    whom: 'receiver',
    cause: 'retry-expired',
    question: 'Did any connection from {sendingIp} reach you for this message around {at}?',
    why: '"No" proves that the sending host did not try.',
    needs: ['sendingIp', 'at'],
  },
  {
    id: 'receiver-blocked-now',
    whom: 'receiver',
    cause: 'retry-expired',
    question: 'Is {sendingIp} blocked now, yes or no, and since when?',
    why: 'The failures before are the true cause.',
    needs: ['sendingIp'],
  },
  {
    id: 'host-stored-failure',
    whom: 'host',
    cause: 'retry-expired',
    question: 'What does exinext {recipientDomain}, or its equal, show: first failure, last try, error?',
    why: 'Names the real cause and its age.',
    needs: ['recipientDomain'],
  },
  {
    id: 'host-clear-state',
    whom: 'host',
    cause: 'retry-expired',
    question: 'Will you delete the stored failure data once the cause is removed, and tell me when?',
    why: 'Else new mail is bounced untried.',
    needs: [],
  },
  {
    id: 'host-other-customers',
    whom: 'host',
    cause: 'retry-expired',
    question: "Do other customers' messages to this operator fail as well?",
    why: 'Shows whether the server or one sender is meant.',
    needs: [],
  },
];
