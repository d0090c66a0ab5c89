import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string }>(() => ({ text: '' }));

/** Says a sentence to a screen reader without moving the focus. */
export const announce = (text: string) => useAnnouncement.setState({ text });

/** The one live region of the window; it has to be in the page before it has something to say. */
export function Announcer() {
  const text = useAnnouncement((state) => state.text);
  return (
    <div className="unseen" role="status" aria-live="polite" data-testid="announcer">
      {text}
    </div>
  );
}
