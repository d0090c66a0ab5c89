import type { RunView } from '../../../../shared/contract/page-view.ts';
import { keyed } from '../../../components/keyed.ts';

/** Words of a pack in their styles. */
export function Runs({ runs }: { readonly runs: readonly RunView[] }) {
  return keyed(runs, ({ text }) => text).map(({ key, item }) => <Styled key={key} run={item} />);
}

function Styled({ run: { text, style } }: { readonly run: RunView }) {
  switch (style) {
    case 'plain':
      return text;
    case 'strong':
      return <strong>{text}</strong>;
    case 'mono':
      return <code>{text}</code>;
    case 'soft':
      return <small>{text}</small>;
  }
}
