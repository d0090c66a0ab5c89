import { useEffect, useState } from 'react';
import { Checkbox, FieldError, Input, Label, TextField } from 'react-aria-components';
import { isWebAddress } from '../../../shared/contract/is-web-address.ts';
import type { Output } from '../../../shared/contract/operations.ts';
import { speak } from '../../../shared/language/speak.ts';
import { ask } from '../../api/ask.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';
import type { Letter } from './send-store.ts';

type Plan = Output<'pack.stamp-plan'>;

interface StampProps {
  readonly to: readonly Letter['to'][];
  /** Null where no stamp is wanted; what is typed otherwise. */
  readonly url: string | null;
  readonly onChange: (url: string | null) => void;
}

/** A stamp by an authority of the person's choice: off until asked for, and what it would send is said first. */
export function Stamp({ to, url, onChange }: StampProps) {
  const { stamp: words } = useWords().send;
  const plan = usePlan(to, url);
  return (
    <div className="stamp" data-testid="stamp">
      <Checkbox
        className="check"
        isSelected={url !== null}
        onChange={(wanted) => onChange(wanted ? '' : null)}
      >
        <span className="box" aria-hidden />
        <span>
          <strong>{words.wanted}</strong>
          <small>{words.note}</small>
        </span>
      </Checkbox>
      {url === null ? null : (
        <>
          <TextField
            className="field"
            type="url"
            value={url}
            onChange={onChange}
            isInvalid={url !== '' && !isWebAddress(url)}
          >
            <Label>{words.address}</Label>
            <Input placeholder={words.example} />
            <FieldError>{words.badAddress}</FieldError>
          </TextField>
          <div aria-live="polite">{plan === null ? null : <Sends plan={plan} />}</div>
        </>
      )}
    </div>
  );
}

function Sends({ plan: { hashes, host, encrypted } }: { plan: Plan }) {
  const { stamp: words } = useWords().send;
  const { sends } = speak(useLanguage((state) => state.language)).timeStamp;
  return (
    <p>
      {sends(hashes, host)} {encrypted ? null : words.notEncrypted}
    </p>
  );
}

function usePlan(to: readonly Letter['to'][], url: string | null): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    let wanted = true;
    setPlan(null);
    if (url === null || !isWebAddress(url) || to.length === 0) return;
    void ask('pack.stamp-plan', { to: [...to], url }).then((answer) => {
      if (wanted) setPlan(answer);
    });
    return () => {
      wanted = false;
    };
  }, [to, url]);
  return plan;
}
