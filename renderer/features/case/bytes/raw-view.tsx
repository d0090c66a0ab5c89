import { type RefObject, useEffect, useState } from 'react';
import type { SourceView } from '../../../../shared/contract/source-view.ts';
import { ask } from '../../../api/ask.ts';
import { useWords } from '../../../words/use-words.ts';
import { cut } from './cut.ts';
import { type Line, textBetween } from './line-text.ts';
import { Marked } from './marked.tsx';
import type { Mark } from './marks.ts';
import { Pages } from './pages.tsx';

/** Lines a page: one page holds nearly every mail. */
export const LINES = 400;
const LINE_HEIGHT = 20;
/** Units of one line that are drawn; a mail without line ends must not freeze the window. */
const LONGEST = 20_000;

interface RawViewProps {
  readonly source: SourceView;
  readonly marks: readonly Mark[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The source's lines with their numbers, and the facts marked in them. */
export function RawView({ source, marks, scroller }: RawViewProps) {
  const digits = String(source.lineCount).length;
  return (
    <div className="raw mono" style={{ '--digits': `${digits}ch` } as React.CSSProperties}>
      <Pages
        count={Math.ceil(source.lineCount / LINES)}
        height={(page) => Math.min(LINES, source.lineCount - page * LINES) * LINE_HEIGHT}
        scroller={scroller}
      >
        {(page) => <RawPage source={source} page={page} marks={marks} />}
      </Pages>
    </div>
  );
}

function RawPage({ source, page, marks }: Omit<RawViewProps, 'scroller'> & { page: number }) {
  const words = useWords();
  const [later, setLater] = useState<readonly Line[] | null>(null);
  // The pane has read the first page already, to know how long the source is.
  const lines = page === 0 ? source.lines : later;
  useEffect(() => {
    if (page === 0) return;
    let wanted = true;
    void ask('source.view', { id: source.id, from: page * LINES + 1, count: LINES }).then((answer) => {
      if (wanted && answer !== null) setLater(answer.lines);
    });
    return () => {
      wanted = false;
    };
  }, [source.id, page]);
  if (lines === null) {
    const height = Math.min(LINES, source.lineCount - page * LINES) * LINE_HEIGHT;
    return <div style={{ blockSize: height }}>{words.app.loading}</div>;
  }
  return lines.map((line) => <RawLine key={line.number} line={line} marks={marks} />);
}

function RawLine({ line, marks }: { line: Line; marks: readonly Mark[] }) {
  const words = useWords();
  const shown = line.text.length > LONGEST ? { ...line, text: line.text.slice(0, LONGEST) } : line;
  return (
    <div className="line" data-line={line.number}>
      <span className="number" data-number={line.number} />
      <span className="text">
        {cut(line.start, line.end, marks).map((piece) => (
          <Marked key={piece.start} piece={piece} first={piece.marks[0]?.start === piece.start}>
            {textBetween(shown, piece.start, piece.end)}
          </Marked>
        ))}
        {line.text.length > LONGEST ? (
          <em className="soft">{words.bytes.longLine(line.text.length - LONGEST)}</em>
        ) : null}
      </span>
    </div>
  );
}
