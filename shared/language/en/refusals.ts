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
};
