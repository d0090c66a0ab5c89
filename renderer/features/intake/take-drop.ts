import { useCase } from '../case/case-store.ts';
import { useIntake } from './intake-store.ts';
import { readDrop } from './read-drop.ts';

/** Takes in what a drop or a paste carries, or explains why it carries nothing. */
export async function takeDrop(transfer: DataTransfer): Promise<void> {
  // A host with its own dialogs reads folders itself.
  const dropped = await readDrop(transfer, useCase.getState().host?.pick !== true);
  const intake = useIntake.getState();
  switch (dropped.kind) {
    case 'files':
      intake.takeFiles(dropped.files);
      break;
    case 'text':
      intake.takeText(dropped.text);
      break;
    case 'empty':
      intake.open('empty-drop');
      break;
  }
}
