/** What is written around a bounce that is posted in public. */
export const forum = {
  /** First line of the file: what it is, and that it may be posted. */
  safe: 'Safe to post: everything below may be read by anybody.',
  /** What happens, in one sentence; null where it is not known. `code`: of the refusal. */
  happened: (known: {
    readonly operator: string | null;
    readonly ip: string | null;
    readonly code: string | null;
    readonly failed: number;
    readonly of: number;
  }) => {
    const { operator, ip, code, failed, of } = known;
    return code === null
      ? `Mail to ${operator ?? 'the receiving server'} is returned (mails known to me: ${of}, failed: ${failed}).`
      : `${operator ?? 'The receiving server'} refuses mail from ${ip ?? 'our server'} with ${code} (mails known to me: ${of}, failed: ${failed}).`;
  },
  intro:
    'People’s addresses, names and computers are replaced (person-1@…) or left out ([removed]). Servers, times and the words of the refusal stand as they came, for without them nobody can help.',
  asked: 'What I would like to know',
  /** Three questions that a stranger can answer; null where it is not known. */
  questions: (operator: string | null, code: string | null): readonly [string, string, string] => [
    `What does ${code ?? 'this answer'} mean at ${operator ?? 'this server'}, and is there an official page that says so?`,
    'Who has to act: the host that sends, or the operator that refuses?',
    'Who had the same, and what ended it?',
  ],
  notice: 'The bounce',
  log: 'The lines of the log',
};
