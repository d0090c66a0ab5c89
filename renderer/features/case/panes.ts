/** Moves the focus to the next pane (F6), or the one before; from outside of all to the first or the last. */
export function nextPane(step: 1 | -1): void {
  // A dialog keeps the focus; what is behind it is inert.
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.closest('[inert],[aria-hidden=true]') === null,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = here === -1 && step === -1 ? panes.length - 1 : (here + step + panes.length) % panes.length;
  panes[next]?.focus();
}
