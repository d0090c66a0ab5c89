import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

interface PagesProps {
  readonly count: number;
  /** Height of a page that was never shown, in pixels. */
  readonly height: (page: number) => number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly children: (page: number) => ReactNode;
}

/**
 * A long list of which only the pages near the view exist. Lines wrap, so their heights are known only
 * once shown: a page that leaves keeps its measured height.
 */
export function Pages({ count, height, scroller, children }: PagesProps) {
  return Array.from({ length: count }, (_, page) => (
    <Page key={`page ${String(page)}`} page={page} height={height(page)} scroller={scroller}>
      {children}
    </Page>
  ));
}

type PageProps = Omit<PagesProps, 'count' | 'height'> & { readonly page: number; readonly height: number };

function Page({ page, height, scroller, children }: PageProps) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useRef(height);
  const [near, setNear] = useState(page === 0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(
      (entries) => {
        // After a jump one call brings both leaving and entering; the latest counts.
        const seen = entries.at(-1);
        if (seen === undefined) return;
        if (!seen.isIntersecting && element.childElementCount > 0) measured.current = element.offsetHeight;
        setNear(seen.isIntersecting);
      },
      { root: scroller.current, rootMargin: '800px 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  return (
    <div ref={box} data-page={page} style={near ? undefined : { blockSize: measured.current }}>
      {near ? children(page) : null}
    </div>
  );
}
