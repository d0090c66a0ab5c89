import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { RedactionView } from '../../../../shared/contract/redaction-view.ts';
import { Fold } from '../../../components/fold.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Values } from './values.tsx';

type Class = RedactionView['classes'][number];

const TREATMENTS: readonly Class['treatment'][] = ['keep', 'token', 'remove'];

interface ClassRowProps {
  readonly one: Class;
  readonly onTreat: (treatment: Class['treatment']) => void;
}

/** One kind of values: how many, what becomes of them, and which they are. */
export function ClassRow({ one: { class: kind, treatment, values }, onTreat }: ClassRowProps) {
  const { redaction: words } = useWords().send;
  const name = words.classes[kind];
  return (
    <div className="redaction-class" data-class={kind}>
      <Fold level={3} title={name} beside={words.count(values.length)}>
        <Values values={values} />
      </Fold>
      <RadioGroup
        orientation="horizontal"
        value={treatment}
        onChange={(value) => {
          const chosen = TREATMENTS.find((each) => each === value);
          if (chosen !== undefined) onTreat(chosen);
        }}
      >
        <Label className="unseen">{words.treat(name)}</Label>
        <div className="segments">
          {TREATMENTS.map((each) => (
            <Radio key={each} value={each}>
              {words.treatments[each]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
