/** Whether a text is an address on the web that holds no name or password, which a log would keep. */
export function isWebAddress(text: string): boolean {
  return text.length <= 500 && /^https?:\/\/[^\s/?#@]{1,255}(?:[/?#]\S{0,400})?$/i.test(text);
}
