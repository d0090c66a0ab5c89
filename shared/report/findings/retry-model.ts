import { expectedTries } from '../../evidence/attempts-of.ts';
import { type DraftFinding, inference } from '../draft-finding.ts';
import { mailSystemName } from '../gaps.ts';
import type { Matter } from '../matter.ts';
import { modelOf } from './queue.ts';
import { searched } from './searched.ts';

/**
 * What the mail system that wrote the notice does as shipped with a mail that is put off each time: apart from what was
 * observed, and never taken for it.
 */
export function modelFinding(matter: Matter): readonly DraftFinding[] {
  const { words, knowledge } = matter;
  const model = modelOf(matter);
  if (model === null || model.steps.length === 0) return [];
  const { atLeast, atMost } = expectedTries(model, null);
  const life = words.format.duration(model.givesUpAfter);
  return [
    inference(
      {
        topic: 'retry-model',
        sentence: words.findings.retryModel(mailSystemName(model.id), model.rule, atLeast, atMost, life),
        basis: words.findings.basis.rule(
          `retry-models/${model.id}`,
          knowledge.sources[model.source]?.title ?? null,
        ),
        value: `${atLeast}-${atMost}`,
        spans: searched(matter),
      },
      'low',
    ),
  ];
}
