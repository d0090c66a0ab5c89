import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useFailures } from '../api/failures.ts';
import { useWords } from '../words/use-words.ts';

/** Failures between window and backend; they stay until the person dismisses them. */
export function Alerts() {
  const words = useWords();
  const { messages, dismiss } = useFailures();
  if (messages.length === 0) return null;
  return (
    <div className="alerts" role="alert" data-testid="alerts">
      <div>
        <strong>{words.app.failed}.</strong>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <Button className="button quiet icon" aria-label={words.app.dismiss} onPress={dismiss}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
