import type { ShownFact } from '../../../../shared/contract/incident-view.ts';
import { useBytes } from './bytes-store.ts';

/** From the bytes to the story: lights the fact and puts the focus on its words. */
export function goToFact(fact: ShownFact): void {
  useBytes.getState().pointAt(fact);
  const all = [...document.querySelectorAll<HTMLElement>(`[data-fact="${CSS.escape(fact.id)}"]`)];
  const target = all.find((element) => element.offsetParent !== null) ?? all[0];
  if (target === undefined) return;
  unfold(target);
  // A fold opens with the next frame; focus before that would be lost.
  requestAnimationFrame(() => {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  });
}

function unfold(target: HTMLElement): void {
  if (target.offsetParent !== null) return;
  target.closest('.fold')?.querySelector<HTMLElement>('.fold-trigger')?.click();
}
