import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const NAME = String.raw`\p{L}[^:<>@\n]{0,40}`;
/** Chat programs put the time and who wrote it in front: `[14:05] Anna: `, `14:05 <anna> `, `09.03.26, 14:05 - Anna: `. */
const PREFIX = new RegExp(
  `^(?:\\[(?:${DAY},? )?${CLOCK}\\] {1,2}(?:<[^<>@\\n]{1,40}>|${NAME}:) |${CLOCK} {1,2}<[^<>@\\n]{1,40}> |${DAY},? ${CLOCK} - ${NAME}: )`,
  'gmu',
);
/** Others put it on a line above: `Anna  2:05 PM`, `anna — Today at 14:05`. */
const ABOVE = new RegExp(
  `\\n?^\\p{L}[^\\n@:<>]{0,40}?(?: {1,4}| — |, )(?:\\p{L}{3,10} (?:at|um|à|a las|om|alle|às|o) )?(?:${DAY},? )?\\[?${CLOCK}\\]?$\\n?`,
  'gmu',
);
const CLOCKED = /\d:\d\d/;
const CONTINUED = /^[245]\d\d-/;

/** Each message becomes a paragraph, but for the lines of one reply that were sent one by one. */
function prefixes(text: string): Replacement[] {
  let continued = false;
  return [...text.matchAll(PREFIX)].map((match) => {
    const to = match.index + match[0].length;
    const joins = continued;
    continued = CONTINUED.test(text.slice(to, to + 4));
    return { from: match.index, to, text: joins ? '' : '\n' };
  });
}

/** Parts the messages of a chat, so that nobody's answer is read into the reply that someone else shows. */
export function partChat(text: TracedText): TracedText {
  if (!CLOCKED.test(text.text)) return text;
  const parted = text.replace(prefixes(text.text));
  const above = [...parted.text.matchAll(ABOVE)].map(({ index, 0: line }) => ({
    from: index,
    to: index + line.length,
    text: '\n\n',
  }));
  return parted.replace(above);
}
