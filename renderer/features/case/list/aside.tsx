import { Button } from 'react-aria-components';
import type { CaseView } from '../../../../shared/contract/case-view.ts';
import { ask } from '../../../api/ask.ts';
import { Fold } from '../../../components/fold.tsx';
import { useCaseFile } from '../file/file-store.ts';
import { useFileWords } from '../file/file-words.ts';

type Item = CaseView['aside'][number];

/** What the person set aside, folded: bounces that are not counted, words that are not wanted. Each can come back. */
export function Aside({ items }: { items: CaseView['aside'] }) {
  const { words, format } = useFileWords();
  const mayWrite = useCaseFile(({ file }) => file?.holder === null);
  return (
    <div className="aside" data-testid="aside">
      <Fold title={words.aside} level={2} beside={String(items.length)}>
        <ul>
          {items.map((item) => (
            <li key={`${item.kind} ${item.id}`}>
              <span>{item.title}</span>
              <span className="soft">
                {item.detail === '' ? why(item, words) : format.labelled(why(item, words), item.detail)}
              </span>
              {mayWrite ? (
                <Button
                  className="link"
                  aria-label={format.labelled(words.bringBack[item.kind], item.title)}
                  onPress={() => void bringBack(item)}
                >
                  {words.bringBack[item.kind]}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

const why = ({ kind }: Item, words: ReturnType<typeof useFileWords>['words']) =>
  kind === 'excluded' ? words.asideExcluded : words.asideIgnored;

const bringBack = ({ kind, id }: Item) =>
  kind === 'excluded'
    ? ask('case.exclude', { bounces: [id], excluded: false })
    : ask('case.ignore', { source: id, ignored: false });
