import { type RefObject, useEffect, useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { cut, type Piece } from './cut.ts';
import { Marked } from './marked.tsx';
import type { Mark } from './marks.ts';
import { Pages } from './pages.tsx';

/** Eight bytes a row fit the pane at its narrowest. */
const ROW = 8;
/** Bytes a page. */
export const PAGE = 2048;
const ROW_HEIGHT = 20;

interface HexViewProps {
  readonly id: string;
  readonly bytes: number;
  readonly marks: readonly Mark[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The source's bytes as hex and as ASCII, and the facts marked in them. */
export function HexView({ id, bytes, marks, scroller }: HexViewProps) {
  return (
    <div className="hex mono">
      <Pages
        count={Math.ceil(bytes / PAGE)}
        height={(page) => Math.ceil(Math.min(PAGE, bytes - page * PAGE) / ROW) * ROW_HEIGHT}
        scroller={scroller}
      >
        {(page) => <HexPage id={id} page={page} marks={marks} />}
      </Pages>
    </div>
  );
}

function HexPage({ id, page, marks }: { id: string; page: number; marks: readonly Mark[] }) {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask('source.bytes', { id, from: page * PAGE, count: PAGE }).then((answer) => {
      if (wanted && answer !== null) setBytes(bytesOf(answer.hex));
    });
    return () => {
      wanted = false;
    };
  }, [id, page]);
  if (bytes === null) return <div style={{ blockSize: (PAGE / ROW) * ROW_HEIGHT }} />;
  return Array.from({ length: Math.ceil(bytes.length / ROW) }, (_, row) => {
    const start = page * PAGE + row * ROW;
    return (
      <HexRow key={start} start={start} bytes={bytes.subarray(row * ROW, (row + 1) * ROW)} marks={marks} />
    );
  });
}

function HexRow({ start, bytes, marks }: { start: number; bytes: Uint8Array; marks: readonly Mark[] }) {
  const pieces = cut(start, start + bytes.length, marks);
  const of = (piece: Piece) => bytes.subarray(piece.start - start, piece.end - start);
  return (
    <div className="row">
      <span className="soft">{start.toString(16).padStart(6, '0')}</span>
      <span>
        {pieces.map((piece) => (
          <span key={piece.start}>
            <Marked piece={piece} first={piece.marks[0]?.start === piece.start}>
              {Array.from(of(piece), hexOf).join(' ')}
            </Marked>{' '}
          </span>
        ))}
      </span>
      <span className="ascii">{Array.from(bytes, asciiOf).join('')}</span>
    </div>
  );
}

const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
const asciiOf = (byte: number) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·');

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
