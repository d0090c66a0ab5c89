import { expect, test } from 'vitest';
import { choiceOf, incidentOf, keyOf, stillChosen } from '../../../renderer/features/case/choice.ts';
import { caseView, emptyCase } from '../fixture/case.ts';

test('a key of the list leads back to the choice, also where an id holds spaces', () => {
  const choice = { kind: 'source', id: 'a b c' } as const;
  expect(choiceOf(keyOf(choice))).toEqual(choice);
  expect(choiceOf('nothing')).toBeNull();
});

test('a case that was just read opens on its first incident', () => {
  expect(stillChosen(caseView, null)).toEqual({ kind: 'incident', id: 'cox' });
});

test('without an incident it opens on what needs a look, then on a source', () => {
  expect(stillChosen({ ...caseView, incidents: [] }, null)).toEqual({ kind: 'look', id: 'delay' });
  expect(stillChosen({ ...caseView, incidents: [], needsALook: [] }, null)).toEqual({
    kind: 'source',
    id: 'bounce-07',
  });
  expect(stillChosen(emptyCase, null)).toBeNull();
});

test('more bounces do not take the person away from what they chose', () => {
  expect(stillChosen(caseView, { kind: 'look', id: 'zip' })).toEqual({ kind: 'look', id: 'zip' });
});

test('a choice that is gone gives way to the first incident', () => {
  expect(stillChosen(caseView, { kind: 'incident', id: 'gone' })).toEqual({ kind: 'incident', id: 'cox' });
});

test('a source with a bounce tells the story of its incident; one without tells none', () => {
  expect(incidentOf(caseView, { kind: 'source', id: 'bounce-07' })).toBe('cox');
  expect(incidentOf(caseView, { kind: 'source', id: 'news' })).toBeNull();
});
