import { useEffect, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SourceView } from '../../../../shared/contract/source-view.ts';
import { ask } from '../../../api/ask.ts';
import { reachable } from '../../../components/reachable.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { type BytesView, useBytes } from './bytes-store.ts';
import { findPage } from './find-page.ts';
import { HexView, PAGE } from './hex-view.tsx';
import { keepInView } from './keep-in-view.ts';
import { LeaveOutLines } from './leave-out-lines.tsx';
import { isGranted } from './marked.tsx';
import { marksOf } from './marks.ts';
import { LINES, RawView } from './raw-view.tsx';
import { RuleNote } from './rule-note.tsx';
import { useSelectedLines } from './selected-lines.ts';

/** The pane of bytes: the source a fact stands in, raw or as hex. Text is shown, never run. */
export function BytesPane() {
  const words = useWords();
  const { source, lit, view, look } = useBytes();
  const incident = useCase((state) => state.incident);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useSource(source);
  const selected = useSelectedLines(scroller);
  useReach(shown, scroller);
  return (
    <aside className="bytes" data-pane tabIndex={-1} aria-label={words.panes.bytes} data-testid="bytes-pane">
      {shown === null ? (
        <p className="soft none">{source === null ? words.bytes.none : words.app.loading}</p>
      ) : (
        <>
          <div className="bytes-head">
            <h2 title={shown.name}>{shown.name}</h2>
            <span className="soft">{words.app.bytes(shown.bytes)}</span>
            {incident === null ? null : <LeaveOutLines source={shown} selected={selected} />}
            <ToggleButtonGroup
              className="segments"
              aria-label={words.bytes.view}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[view]}
              onSelectionChange={([key]) => look(key as BytesView)}
            >
              <ToggleButton id="raw">{words.bytes.raw}</ToggleButton>
              <ToggleButton id="hex">{words.bytes.hex}</ToggleButton>
            </ToggleButtonGroup>
          </div>
          <section
            className="bytes-scroll"
            ref={scroller}
            {...reachable}
            aria-label={shown.name}
            key={`${shown.id} ${view}`}
          >
            {view === 'raw' ? (
              <RawView source={shown} marks={marksOf(incident, lit, shown.id)} scroller={scroller} />
            ) : (
              <HexView
                id={shown.id}
                bytes={shown.bytes}
                marks={marksOf(incident, lit, shown.id)}
                scroller={scroller}
              />
            )}
          </section>
          <RuleNote />
        </>
      )}
    </aside>
  );
}

/** The source's first page, which says how long it is. */
function useSource(id: string | null): SourceView | null {
  const [view, setView] = useState<SourceView | null>(null);
  useEffect(() => {
    if (id === null) {
      setView(null);
      return;
    }
    let wanted = true;
    void ask('source.view', { id, from: 1, count: LINES }).then((answer) => {
      if (wanted) setView(answer);
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return view?.id === id ? view : null;
}

/** Scrolls to the page of the wanted bytes; the bytes themselves then scroll into view when they appear. */
function useReach(source: SourceView | null, scroller: React.RefObject<HTMLElement | null>) {
  const { target, wish, view } = useBytes();
  useEffect(() => {
    const span = target?.spans.find((one) => one.source === source?.id);
    if (source === null || span === undefined || wish === 0) return;
    let wanted = true;
    const page =
      view === 'hex'
        ? Promise.resolve(Math.floor(span.start / PAGE))
        : findPage(Math.ceil(source.lineCount / LINES), span.start, async (one) => {
            const answer = await ask('source.view', { id: source.id, from: one * LINES + 1, count: 1 });
            return answer?.lines[0]?.start ?? null;
          });
    let stop = () => {};
    void page.then((found) => {
      const pane = scroller.current;
      const slot = pane?.querySelector<HTMLElement>(`[data-page="${String(found)}"]`) ?? null;
      if (!wanted || pane === null || slot === null || slot.childElementCount > 0) return;
      stop = keepInView(slot, pane, () => isGranted(wish));
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [source, target, wish, view, scroller]);
}
