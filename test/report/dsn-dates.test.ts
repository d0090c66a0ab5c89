import { expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { gapsOf } from '../../shared/report/gaps.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { statedFacts } from '../../shared/report/stated-facts.ts';
import { exampleFiles } from '../notice/a-source.ts';
import { readCase } from './a-read-case.ts';

function matterOfExample(name: string) {
  const c = readCase(exampleFiles().filter(([file]) => file === name));
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge);
  if (matter === null) throw new Error(`${name} gives no matter`);
  return matter;
}

test('Exim’s notice has neither date of a try: it is said that this mail system never gives them', () => {
  const [sentence] = gapsOf(matterOfExample('01-exim-dsn.eml'));
  expect(sentence).toMatch(
    /^Exim’s notice never carries the time the host took the mail in, the time of the last try/,
  );
});

test('Postfix’s notice has its Arrival-Date, and only the last try is never given', () => {
  const matter = matterOfExample('05-postfix-dsn.eml');
  const [sentence] = gapsOf(matter);
  expect(sentence).toMatch(/^Postfix’s notice never carries the time of the last try/);
  expect(sentence).not.toContain('took the mail in');
  const dates = statedFacts(matter.lead, matter.words).filter(({ name }) => name === 'arrivalDate');
  expect(dates).toHaveLength(1);
});
