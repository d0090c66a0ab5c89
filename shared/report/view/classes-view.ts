import type { RedactionView } from '../../contract/redaction-view.ts';
import type { Redaction } from '../redaction/redaction.ts';

/** What the case knows of people, by kind, with what becomes of it for one reader. */
export function classesView({ tokens, profile, to, removed }: Redaction): RedactionView['classes'] {
  const gone = new Set(removed.map(({ value }) => value.toLowerCase()));
  const classes = new Map<string, RedactionView['classes'][number]>();
  for (const { class: personal, value, token } of tokens) {
    const treatment = to === 'own' ? 'keep' : profile.treat[personal];
    const known = classes.get(personal) ?? { class: personal, treatment, values: [] };
    const stands = treatment === 'token' && gone.has(value.toLowerCase());
    known.values.push({ value, token: stands ? token : null });
    classes.set(personal, known);
  }
  return [...classes.values()];
}
