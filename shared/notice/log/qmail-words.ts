import type { TracedText } from '../../mail/traced-text.ts';

/** Where qmail's log had the end of a line: before what its next line can begin with, and at the end. */
const LINE_END = /\/(?=(?:Remote_host_said:|Giving_up_on_|I'm_not_going|STARTTLS_proto=|[245]\d\d[-_])|$)/g;

/** qmail-send writes blanks as underscores and line ends as slashes (its report in `qmail-send.c`). */
export function qmailWords(written: TracedText): TracedText {
  const ends = [...written.text.matchAll(LINE_END)].map(({ index }) => ({ from: index, text: '\n' }));
  const blanks = [...written.text.matchAll(/_/g)].map(({ index }) => ({ from: index, text: ' ' }));
  const marks = [...ends, ...blanks].sort((one, two) => one.from - two.from);
  return written.replace(
    marks.map(({ from, text }) => ({ from, to: from + 1, text })),
    ['qmail-log'],
  );
}
