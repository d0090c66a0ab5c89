import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { findingsOf } from '../../shared/report/findings.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { readCase } from './a-read-case.ts';

const posted = readFileSync(new URL('../../electron/example/02-as-posted.txt', import.meta.url));
const c = readCase([['as-posted.txt', posted]]);
const incident = c.incidents[0]!;
const view = incidentView(c, incident.id, 'en', knowledge)!;
const findings = findingsOf(matterOf(c, incident, 'en', knowledge)!);

test('of a notice posted with its private parts taken out the reply and the token are found', () => {
  const diagnosis = c.diagnoses.get(incident.bounces[0]!);
  expect(diagnosis?.token?.value).toBe('AUP#CXCNCT');
  expect(diagnosis?.replyCode?.value).toBe('421');
  expect(incident.cause).toBe('concurrent-connections');
});

test('the window says which fields were removed by whoever posted it', () => {
  expect(view.gaps.join('\n')).toMatch(/^Removed by whoever posted it: /m);
});

test('the pack says so as a fact that leads to the empty fields', () => {
  const removed = findings.find(({ topic }) => topic === 'removed');
  expect(removed).toMatchObject({ label: 'FACT' });
  expect(removed?.value?.split(' ')).toEqual(
    expect.arrayContaining(['reportingMta', 'recipient', 'remoteHost']),
  );
  expect(removed?.spans.length).toBeGreaterThan(0);
});

test('what was removed is asked for: the whole notice, as a file', () => {
  expect(incident.missing[0]?.code).toBe('full-notice');
});
