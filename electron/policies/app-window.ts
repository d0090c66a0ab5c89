import type { BrowserWindow } from 'electron';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import { EVENT_CHANNEL } from '../channels.ts';

/** The one window, as far as it is open. */
export class AppWindow {
  #window: BrowserWindow | null = null;
  #onCaseShown: (language: Language) => void = () => {};

  /** Calls `listener` with the page's language whenever the page was told the case. */
  onCaseShown(listener: (language: Language) => void): void {
    this.#onCaseShown = listener;
  }

  caseShown(language: Language): void {
    this.#onCaseShown(language);
  }

  get open(): BrowserWindow | null {
    return this.#window;
  }

  set(window: BrowserWindow): void {
    this.#window = window;
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
  }

  /** Tells the page; an event without a window to hear it is dropped, as the page asks anew when it opens. */
  tell(event: BackendEvent): void {
    this.#window?.webContents.send(EVENT_CHANNEL, event);
  }

  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }
}
