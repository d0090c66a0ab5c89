import { FilePlus2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { takeDrop } from './take-drop.ts';

/** Makes the whole window a place to drop, at any time, and Ctrl+V a way in. */
export function DropEverywhere() {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const listen = { signal: ended.signal };
    // dragenter and dragleave come for every element crossed; only the last leave has left the window.
    const leaving = (event: DragEvent) => event.relatedTarget === null;
    const carry = (event: DragEvent) => {
      event.preventDefault();
      // Outlook moves the mail to its trash where the effect is not copy (OutlookFileDrag issue 19).
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    window.addEventListener('dragenter', carry, listen);
    window.addEventListener('dragover', carry, listen);
    window.addEventListener('dragleave', (event) => leaving(event) && setOver(false), listen);
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) void takeDrop(event.dataTransfer);
      },
      listen,
    );
    window.addEventListener('paste', (event) => pasted(event), listen);
    return () => ended.abort();
  }, []);
  if (!over) return null;
  return (
    <div className="drop-veil" aria-hidden>
      <div>
        <FilePlus2 size={24} />
        {words.drop.release}
      </div>
    </div>
  );
}

function pasted(event: ClipboardEvent): void {
  const target = event.target;
  if (target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null) return;
  if (event.clipboardData === null) return;
  event.preventDefault();
  void takeDrop(event.clipboardData);
}
