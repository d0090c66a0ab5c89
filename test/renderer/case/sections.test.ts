import { expect, test } from 'vitest';
import { sectionsOf } from '../../../renderer/features/case/list/sections.ts';
import { caseView, emptyCase } from '../fixture/case.ts';

test('the list has the case in four sections, and none that is empty', () => {
  expect(sectionsOf(caseView, '').map(({ id }) => id)).toEqual([
    'incidents',
    'needsALook',
    'received',
    'sources',
  ]);
  expect(sectionsOf({ ...caseView, received: [] }, '').map(({ id }) => id)).not.toContain('received');
  expect(sectionsOf(emptyCase, '')).toEqual([]);
});

test('the filter keeps what holds every one of its words, in any order and case', () => {
  const titles = sectionsOf(caseView, 'CONNECTIONS cox').flatMap(({ entries }) =>
    entries.map(({ title }) => title),
  );
  expect(titles).toEqual(['Cox: too many connections']);
});
