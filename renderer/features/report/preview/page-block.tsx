import type { BlockView } from '../../../../shared/contract/page-view.ts';
import { keyed } from '../../../components/keyed.ts';
import { ScenePicture } from '../../timeline/scene-picture.tsx';
import { PageExhibit } from './page-exhibit.tsx';
import { PageFindings } from './page-findings.tsx';
import { PageTable } from './page-table.tsx';
import { Runs } from './runs.tsx';

/** Blocks of a pack, one below the other. */
export function PageBlocks({ blocks }: { readonly blocks: readonly BlockView[] }) {
  return keyed(blocks, (block) => JSON.stringify(block).slice(0, 200)).map(({ key, item }) => (
    <PageBlock key={key} block={item} />
  ));
}

function PageBlock({ block }: { readonly block: BlockView }) {
  switch (block.kind) {
    case 'heading':
      // The dialog's title is level 2 and the document's is 3.
      return block.level === 3 ? <h5>{block.text}</h5> : <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'terms':
      return <Terms rows={block.rows} />;
    case 'table':
      return <PageTable table={block} />;
    case 'findings':
      return <PageFindings findings={block} />;
    case 'asks':
      return <Asks asks={block.asks} />;
    case 'quote':
      return (
        <blockquote className={block.author ?? undefined}>
          <strong>{block.heading}</strong> <small>{block.reference}</small>
          <pre>{block.text}</pre>
        </blockquote>
      );
    case 'columns':
      return (
        <div className="columns">
          {keyed(block.columns, (column) => JSON.stringify(column).slice(0, 200)).map(({ key, item }) => (
            <div key={key}>
              <PageBlocks blocks={item} />
            </div>
          ))}
        </div>
      );
    case 'figure':
      return (
        <figure>
          <figcaption>{block.caption}</figcaption>
          <ScenePicture scene={block.scene} />
        </figure>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list':
      return <List items={block.items} />;
    case 'exhibit':
      return <PageExhibit exhibit={block} />;
  }
}

type Of<K extends BlockView['kind']> = Extract<BlockView, { kind: K }>;

function Terms({ rows }: Pick<Of<'terms'>, 'rows'>) {
  return (
    <dl>
      {rows.map(({ term, runs }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Runs runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Asks({ asks }: Pick<Of<'asks'>, 'asks'>) {
  return (
    <ol className="asks">
      {asks.map(({ number, text, answer }) => (
        <li key={number}>
          <span>{text}</span> <small>{answer}</small>
        </li>
      ))}
    </ol>
  );
}

function List({ items }: Pick<Of<'list'>, 'items'>) {
  return (
    <ul>
      {keyed(items, (runs) => runs.map(({ text }) => text).join('')).map(({ key, item }) => (
        <li key={key}>
          <Runs runs={item} />
        </li>
      ))}
    </ul>
  );
}
