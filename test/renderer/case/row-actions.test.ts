import { expect, test } from 'vitest';
import { rowActions } from '../../../renderer/features/case/list/row-actions.ts';
import { speak } from '../../../shared/language/speak.ts';
import { sourceId } from '../fixture/bounce-source.ts';
import { caseView } from '../fixture/case.ts';

const words = speak('en').caseFile;
const offered = (kind: 'incident' | 'look' | 'source', id: string) =>
  rowActions(caseView, { kind, id }, words).map(({ label }) => label);

test('a source with bounces may be left out of the count or of the case', () => {
  expect(offered('source', sourceId)).toEqual([
    'Do not count the bounce in bounces/bounce-07.eml',
    'Leave out bounces/bounce-07.eml',
  ]);
});

test('what was taken for an ordinary mail may be read as a bounce, or set aside', () => {
  expect(offered('look', 'news')).toEqual([
    'Read news.eml as a bounce',
    'Set news.eml aside',
    'Leave out news.eml',
  ]);
});

test('a file that has no words to read is not offered as a bounce', () => {
  expect(offered('look', 'zip')).toEqual(['Set old-bounces.zip aside', 'Leave out old-bounces.zip']);
});

test('what was read as a bounce on the person’s word may be read as before', () => {
  const sources = caseView.sources.map((one) =>
    one.id === 'news' ? { ...one, treatable: false, treated: true } : one,
  );
  const actions = rowActions({ ...caseView, sources }, { kind: 'look', id: 'news' }, words);
  expect(actions[0]?.label).toBe('No longer read news.eml as a bounce');
});

test('an incident is only what its mails come to: nothing is decided about it', () => {
  expect(offered('incident', 'cox')).toEqual([]);
});
