/** Pages above the wanted place come in this time, and are taller than was guessed. */
const SETTLING = 1500;

/**
 * Scrolls the pane to a place in it, and holds it there while pages above find their height, until the
 * person scrolls. The page around the pane is not moved.
 * @param released asked before each correction; true ends the holding
 * @returns ends the holding
 */
export function keepInView(place: HTMLElement, pane: HTMLElement, released = () => false): () => void {
  const ended = new AbortController();
  const settling = new ResizeObserver(() => align());
  const stop = () => {
    settling.disconnect();
    ended.abort();
  };
  const align = () => {
    if (released()) {
      stop();
      return;
    }
    const { top } = place.getBoundingClientRect();
    pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
  };
  align();
  for (const content of pane.children) settling.observe(content);
  for (const move of ['wheel', 'pointerdown', 'keydown', 'touchstart']) {
    pane.addEventListener(move, stop, { signal: ended.signal, passive: true });
  }
  setTimeout(stop, SETTLING);
  return stop;
}
