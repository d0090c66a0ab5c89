import { Download, FolderOpen } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/operations.ts';
import { ask } from '../../api/ask.ts';
import { bridge } from '../../api/bridge.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { Outcome } from './outcome.tsx';

interface WrittenProps {
  readonly written: NonNullable<Output<'pack.export'>['written']>;
  readonly onClose: () => void;
}

/** What was written, where it is, and the hash that proves it. */
export function Written({ written, onClose }: WrittenProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(useLanguage((state) => state.language));
  const { reveal, artifact } = written;
  const url = artifact === null ? null : bridge.artifactUrl(artifact);
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.send.doneTitle}
      testId="written"
      actions={
        <>
          {url === null ? null : (
            <a className="button main" href={url} download>
              <Download size={14} aria-hidden />
              {words.send.download}
            </a>
          )}
          {reveal === null ? null : (
            <Button className="button main" onPress={() => void ask('pack.reveal', { reveal })}>
              <FolderOpen size={14} aria-hidden />
              {words.send.reveal}
            </Button>
          )}
          <Button className="button" onPress={onClose}>
            {words.app.close}
          </Button>
        </>
      }
    >
      <Outcome written={written} />
      <dl className="facts">
        <div>
          <dt>{words.send.folder}</dt>
          <dd className="mono">{written.folder}</dd>
        </div>
        <div>
          <dt>{words.send.manifest}</dt>
          <dd className="mono break">
            {written.manifest.split(', ').map((one) => (
              <div key={one}>{one}</div>
            ))}
          </dd>
        </div>
      </dl>
      <div className="table-scroll">
        <table data-testid="written-files">
          <thead>
            <tr>
              <th scope="col">
                {words.send.file} <span className="soft">({words.send.files(written.files.length)})</span>
              </th>
              <th scope="col" className="count">
                {words.send.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {written.files.map((file) => (
              <tr key={file.name}>
                <td className="mono">{file.name}</td>
                <td className="count">{number.format(file.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
