import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { speak } from '../../shared/language/speak.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { announce } from './announcer.tsx';
import { copyText } from './copy-text.ts';

/** Copies `text` and says so, on the button and to a screen reader. */
export function CopyButton(props: { text: string; label: string; about?: string; main?: boolean }) {
  const words = useWords();
  const { format } = speak(useLanguage(({ language }) => language));
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    if (!(await copyText(props.text))) return;
    setCopied(true);
    announce(words.app.copied);
  };
  return (
    <Button
      className={props.main ? 'button main' : 'button'}
      aria-label={props.about === undefined ? undefined : format.labelled(props.label, props.about)}
      onPress={copy}
    >
      {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      {copied ? words.app.copied : props.label}
    </Button>
  );
}
