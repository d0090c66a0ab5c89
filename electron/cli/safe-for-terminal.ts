/**
 * Words of a mail for a terminal. Control characters become U+FFFD: an escape sequence in a diagnostic
 * could otherwise retitle the terminal, hide lines, or answer on the keyboard's behalf (C0, DEL, C1).
 */
export function safeForTerminal(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\uFFFD');
}
