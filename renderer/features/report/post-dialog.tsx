import { useState } from 'react';
import type { Output } from '../../../shared/contract/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { PackLanguage } from './pack-language.tsx';
import { Values } from './redaction/values.tsx';
import { Stopped } from './stopped.tsx';

type Post = Output<'pack.post'>;

interface PostDialogProps {
  readonly incident: string;
  readonly onClose: () => void;
}

/** A text that is safe to post in public, one press to copy it, and what it leaves out. */
export function PostDialog({ incident, onClose }: PostDialogProps) {
  const words = useWords();
  const [language, setLanguage] = useState(useLanguage.getState().language);
  const post = useAnswer('pack.post', { incident, language });
  const text = post?.text ?? null;
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.send.post.title}
      testId="post-dialog"
      actions={text === null ? null : <CopyButton text={text} label={words.app.copy} main />}
    >
      <PackLanguage language={language} onChange={setLanguage} />
      {post === null ? <p className="soft">{words.app.loading}</p> : <Text post={post} />}
    </Sheet>
  );
}

function Text({ post: { text, leaks, classes, leftOut } }: { post: Post }) {
  const { post: words, redaction } = useWords().send;
  if (text === null) return <Stopped leaks={leaks} />;
  return (
    <>
      <textarea className="ticket mono" readOnly rows={14} value={text} aria-label={words.title} />
      <section aria-label={words.leftOut} data-testid="left-out">
        <h3 className="form-head">
          {words.leftOut} <span className="soft">{redaction.count(leftOut)}</span>
        </h3>
        {classes.map(({ class: kind, values }) => (
          <Fold key={kind} level={3} title={redaction.classes[kind]} beside={redaction.count(values.length)}>
            <Values values={values} />
          </Fold>
        ))}
      </section>
    </>
  );
}
