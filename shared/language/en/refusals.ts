import type { Refusal } from '../../contract/refusal.ts';

/** Why something was not done, and where there is one, what to do instead. */
export const refusals: Readonly<Record<Refusal, string>> = {
  'no-place': 'This program keeps no folder for another case.',
  'no-dialog': 'Files cannot be chosen here. Drop them into the window instead.',
  'no-resolver': 'This computer names no DNS resolver, so nothing can be looked up.',
  'kept-nowhere': 'This case is kept in no folder, so there is nothing to copy.',
  'no-such-case': 'This case is no longer where it was.',
  'no-case-in-folder':
    'This folder holds other things and no case. Choose an empty folder or one with a case.',
  'open-elsewhere': 'The case is open in another window and can only be read here.',
  'being-made': 'Another window is making this case just now. Try again in a moment.',
  'case-unreadable': 'The case’s own file, case.json, cannot be read.',
  'case-newer': 'A newer version of this program wrote this case. Update the program to open it.',
  'zip-encrypted': 'The zip is protected with a password. Unpack it and choose the folder.',
  'zip-changed':
    'An original in the zip is not what it was when it was taken in. Nothing was read from the zip.',
  'zip-too-large': 'The zip holds more than a case can. Nothing was read from it.',
  'zip-unreadable': 'The zip cannot be read. Copy it again from where it came from.',
  'zip-no-case': 'The zip holds no case.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'nothing-to-show': 'There is nothing more to show in the folder.',
  'no-such-source': 'This file is no longer in the case.',
  'no-such-bounce': 'This bounce is no longer in the case.',
  'no-such-incident': 'This incident is no longer in the case.',
  'file-not-given': 'The window no longer holds this file. Add it once more.',
  'reader-stopped':
    'The part that reads mail stopped and was started again. What it was reading is left out.',
  'reader-not-running': 'The part that reads mail is not running. Close the program and open it again.',
};
