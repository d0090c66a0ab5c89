import type { PageView } from '../../../../shared/contract/page-view.ts';
import { keyed } from '../../../components/keyed.ts';
import { PageBlocks } from './page-block.tsx';
import { Runs } from './runs.tsx';

/** A pack as paper: page 1 as it will stand alone, and below it what follows. */
export function Page({ page }: { readonly page: PageView }) {
  return (
    <div className="papers" lang={page.language}>
      <article className="paper">
        <header>
          <span>{page.running.left}</span>
          <span>{page.running.right}</span>
        </header>
        <address>
          {keyed(page.address, (runs) => runs.map(({ text }) => text).join('')).map(({ key, item }) => (
            <div key={key}>
              <Runs runs={item} />
            </div>
          ))}
        </address>
        <h3>{page.title}</h3>
        <PageBlocks blocks={page.first} />
      </article>
      {page.rest.length === 0 ? null : (
        <article className="paper">
          <PageBlocks blocks={page.rest} />
        </article>
      )}
    </div>
  );
}
