import type { BlockView } from '../../../../shared/contract/page-view.ts';

type Exhibit = Extract<BlockView, { kind: 'exhibit' }>;

/** Verbatim lines with their numbers in the source. */
export function PageExhibit({ exhibit: { id, caption, source, lines } }: { readonly exhibit: Exhibit }) {
  return (
    <figure className="exhibit">
      <figcaption>
        <strong>{id}</strong> {caption} <small>{source}</small>
      </figcaption>
      <ol>
        {lines.map(({ number, text }) => (
          <li key={number} value={number}>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </figure>
  );
}
