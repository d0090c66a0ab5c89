import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import type { IncidentView } from '../../../shared/contract/incident-view.ts';
import { isWebAddress } from '../../../shared/contract/is-web-address.ts';
import type { Leak } from '../../../shared/contract/leak.ts';
import type { Output } from '../../../shared/contract/operations.ts';
import { ask } from '../../api/ask.ts';
import { announce } from '../../components/announcer.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { useCase } from '../case/case-store.ts';
import { PackLanguage } from './pack-language.tsx';
import { Preview, type Previewed } from './preview/preview.tsx';
import { Redaction } from './redaction/redaction.tsx';
import { Stamp } from './stamp.tsx';
import { Stopped } from './stopped.tsx';
import { Written } from './written.tsx';

type To = IncidentView['letters'][number]['to'];
type Result = NonNullable<Output<'pack.export'>['written']>;

interface ExportDialogProps {
  readonly incident: IncidentView;
  readonly chosen: readonly To[];
  readonly onClose: () => void;
}

/** Chooses for whom and in which language, writes the packs, and says where they are. */
export function ExportDialog({ incident, chosen, onClose }: ExportDialogProps) {
  const words = useWords();
  const folder = useCase((state) => state.host?.folder === true);
  const [to, setTo] = useState<readonly To[]>(chosen);
  const [language, setLanguage] = useState(useLanguage.getState().language);
  const [previewing, setPreviewing] = useState<Previewed['to']>(chosen[0] ?? 'bridge');
  const [edition, setEdition] = useState(0);
  const [writing, setWriting] = useState(false);
  const [stamp, setStamp] = useState<string | null>(null);
  const [leaks, setLeaks] = useState<readonly Leak[]>([]);
  const [written, setWritten] = useState<Result | null>(null);

  const write = async () => {
    setWriting(true);
    const answer = await ask('pack.export', {
      incident: incident.id,
      to: [...to],
      language,
      ...(stamp === null ? {} : { stamp }),
    });
    setWriting(false);
    setLeaks(answer?.leaks ?? []);
    // Null where the person closed the folder dialog: the choice stays as it was.
    if (answer === null || answer.written === null) return;
    setWritten(answer.written);
    announce(words.send.doneTitle);
  };

  const previewed: readonly Previewed[] = [
    ...incident.letters.filter((letter) => to.includes(letter.to)),
    { to: 'bridge' as const, label: words.send.bridgePage },
  ];
  const shown = previewed.some((one) => one.to === previewing) ? previewing : 'bridge';
  if (written !== null) return <Written written={written} onClose={onClose} />;
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.send.exportTitle}
      testId="export-dialog"
      wide
      actions={
        <>
          <span className="soft">{folder ? words.send.folderNext : words.send.zipNext}</span>
          <span className="grow" />
          <Button className="button" onPress={onClose}>
            {words.app.cancel}
          </Button>
          <Button
            className="button main"
            isDisabled={to.length === 0 || writing || (stamp !== null && !isWebAddress(stamp))}
            onPress={write}
          >
            {writing ? words.send.writing : words.send.write}
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="choices">
          {leaks.length === 0 ? null : <Stopped leaks={leaks} />}
          <CheckboxGroup
            className="addressees"
            value={[...to]}
            onChange={(values) =>
              setTo(incident.letters.map((one) => one.to).filter((one) => values.includes(one)))
            }
          >
            <Label>{words.send.forWhom}</Label>
            {incident.letters.map((letter) => (
              <Checkbox key={letter.to} value={letter.to} className="check">
                <span className="box" aria-hidden />
                <span>
                  <strong>{letter.label}</strong>
                  <small>{words.send.inPack[letter.to]}</small>
                </span>
              </Checkbox>
            ))}
            <Text slot="description">{to.length === 0 ? words.send.noOne : words.send.bridge}</Text>
          </CheckboxGroup>
          {incident.placeholders === null ? null : (
            <p className="first" data-testid="placeholders">
              {incident.placeholders}
            </p>
          )}
          <PackLanguage language={language} onChange={setLanguage} />
          <Stamp to={to} url={stamp} onChange={setStamp} />
          <Redaction
            incident={incident.id}
            to={shown}
            language={language}
            onChange={() => setEdition((before) => before + 1)}
          />
        </div>
        <Preview
          incident={incident.id}
          letters={previewed}
          language={language}
          selected={shown}
          onSelect={setPreviewing}
          edition={edition}
        />
      </div>
    </Sheet>
  );
}
