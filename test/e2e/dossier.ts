import type { Locator, Page } from '@playwright/test';

/** The window as a person sees it, the same in both places. */
export class Dossier {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get empty(): Locator {
    return this.page.getByTestId('empty-case');
  }

  get story(): Locator {
    return this.page.getByTestId('story');
  }

  get headline(): Locator {
    return this.story.getByRole('heading', { level: 1 });
  }

  get whoActs(): Locator {
    return this.page.getByTestId('who-acts');
  }

  get voices(): Locator {
    return this.page.getByTestId('voices');
  }

  get list(): Locator {
    return this.page.getByTestId('case-list');
  }

  get bytes(): Locator {
    return this.page.getByTestId('bytes-pane');
  }

  get lit(): Locator {
    return this.bytes.locator('[data-lit]');
  }

  get sendBar(): Locator {
    return this.page.getByTestId('send-bar');
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the example' }).click();
    await this.story.waitFor();
  }

  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste text…' }).click();
    const dialog = this.page.getByTestId('paste-dialog');
    await dialog.getByRole('textbox').fill(text);
    await dialog.locator('.button.main').click();
    await this.list.waitFor();
  }

  /** Drops real files and folders, as the desktop would: their paths go to the browser, not to the page. */
  async drop(...paths: string[]): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await devtools.detach();
  }

  /** What the shown letter leaves out, in the open export dialog. */
  get redaction(): Locator {
    return this.page.getByTestId('redaction');
  }

  /** Asks for a word to be taken out of every letter. */
  async takeOut(word: string): Promise<void> {
    await this.redaction.getByRole('textbox').first().fill(word);
    await this.page.keyboard.press('Enter');
  }

  /** A letter in the open export dialog, as it will be written. */
  async previewOf(label: RegExp): Promise<Locator> {
    const preview = this.page.getByTestId('preview');
    await preview.getByRole('tab', { name: label }).click();
    return preview.getByRole('tabpanel');
  }

  /** Opens the fields of a form for one addressee. */
  async formOf(label: RegExp): Promise<Locator> {
    await this.letterTo(label)
      .getByRole('button', { name: /form fields/ })
      .click();
    return this.page.getByTestId('form-dialog');
  }

  /** Opens the ticket text for one addressee. */
  async ticketOf(label: RegExp): Promise<Locator> {
    await this.letterTo(label)
      .getByRole('button', { name: /ticket text/ })
      .click();
    return this.page.getByTestId('ticket-dialog');
  }

  private letterTo(label: RegExp): Locator {
    return this.sendBar.getByRole('group', { name: label });
  }

  /** Opens the export dialog for all addressees; gives what to press. */
  async exportAll(): Promise<() => Promise<void>> {
    await this.sendBar.getByRole('button', { name: /Export/ }).click();
    const dialog = this.page.getByTestId('export-dialog');
    await dialog.waitFor();
    return () => dialog.locator('.button.main').click();
  }
}
