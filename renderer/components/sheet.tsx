import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly testId: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** Wide where it shows paper beside choices. */
  readonly wide?: boolean;
  /** `alertdialog` where the person has to decide before anything else. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A dialog over the window: title, content, actions. Escape and the cross close it. */
export function Sheet({
  open,
  onClose,
  title,
  testId,
  children,
  actions,
  role = 'dialog',
  wide = false,
}: SheetProps) {
  const words = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Modal className={wide ? 'sheet wide' : 'sheet'}>
        <Dialog className="sheet-body" role={role} data-testid={testId}>
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button quiet icon" aria-label={words.app.close} onPress={onClose}>
              <X size={16} aria-hidden />
            </Button>
          </header>
          <div className="sheet-content">{children}</div>
          {actions === undefined ? null : <footer className="sheet-actions">{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
