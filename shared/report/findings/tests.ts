import { type DraftFinding, statement } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';

/**
 * The tests that the sender tells of, one by one and counted. A count of statements is a statement: the
 * failure rate is of mails whose bytes are at hand, and these are not.
 */
export function testFindings({ case: c, words }: Matter): readonly DraftFinding[] {
  const { statements, basis } = words.findings;
  const tests = c.statements.tests ?? [];
  if (tests.length === 0) return [];
  const failed = tests.filter(({ arrived }) => !arrived).length;
  const said = (topic: string, sentence: string, value: string): DraftFinding =>
    statement({ topic, sentence, basis: basis.sender, value });
  return [
    ...tests.map(({ on, from, to, arrived, note }) => {
      const sentence = words.format.apart(
        [statements.test(on, from, to, arrived), note ?? ''].filter((part) => part !== ''),
      );
      return said('test', sentence, `${on} ${from} ${to} ${arrived ? 'arrived' : 'failed'}`);
    }),
    said('tests', statements.tests(failed, tests.length), `${failed}/${tests.length}`),
  ];
}
