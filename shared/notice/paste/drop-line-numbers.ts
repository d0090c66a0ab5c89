import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const NUMBERED = /^[ \t]{0,8}(\d{1,5})(?:[:.|)]?[ \t]{1,4}|[:.|)]?$)/gm;
/** Two numbers that follow each other may be chance. */
const FEW = 3;

/** Editors and pagers number lines; an SMTP code does not rise by one from line to line. */
export function dropLineNumbers(text: TracedText): TracedText {
  const dropped: Replacement[] = [];
  let run: Replacement[] = [];
  let last = -1;
  const close = () => {
    if (run.length >= FEW) dropped.push(...run);
    run = [];
  };
  for (const match of text.text.matchAll(NUMBERED)) {
    const number = Number(match[1]);
    if (number !== last + 1) close();
    run.push({ from: match.index, to: match.index + match[0].length, text: '' });
    last = number;
  }
  close();
  return text.replace(dropped);
}
