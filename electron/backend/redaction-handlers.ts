import type { Handlers } from '../../shared/contract/dispatch.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { redactionOf } from '../../shared/report/redaction/redaction-of.ts';
import { redactionView } from '../../shared/report/view/redaction-view.ts';
import type { BackendParts } from './backend-parts.ts';
import { Letters } from './letters.ts';
import { refusedToReader } from './refused-to-reader.ts';

/** What is left out of the letters: shown with its values, and changed by the person as a decision of the case. */
export function redactionHandlers(
  parts: BackendParts,
): Pick<Handlers, Extract<keyof Handlers, `redaction.${string}`>> {
  const { workspace, session, emit } = parts;
  const letters = new Letters(parts);
  return {
    'redaction.view': async ({ incident: id, to, language }) =>
      letters.of(id, (incident) => {
        const redaction = letters.redaction(to);
        const document = letters.document(incident, to, language, redaction);
        return { ok: true, value: redactionView(redaction, document, workspace.case(), letters.changes) };
      }),
    'redaction.changes': async () => ({ ok: true, value: { changes: letters.changes } }),
    'redaction.change': async ({ changes }) => {
      const refusal = refusedToReader(workspace);
      if (refusal !== null) return refusal;
      const result = redactionOf({ case: workspace.case(), to: 'receiver', knowledge, changes });
      if (!result.ok) {
        const refused = result.refused.map(({ locked: field, value }) => ({ field, value }));
        return { ok: true, value: { refused } };
      }
      workspace.decide({ kind: 'redacted', changes });
      session?.see();
      emit({ event: 'case-changed', revision: workspace.revision });
      return { ok: true, value: { refused: [] } };
    },
  };
}
