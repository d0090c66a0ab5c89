import { commandKeys, commandSchema, type MenuCommand } from '../shared/contract/commands.ts';

/** The part of a key press that tells what was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The command behind a key press, or null.
 * @param inText true while a field is being written in, where some keys belong to the text
 */
export function commandOf(pressed: Pressed, inText: boolean): MenuCommand | null {
  const words = wordsOf(pressed);
  const command = commandSchema.options.find((one) => commandKeys[one].keys === words);
  return command === undefined || (inText && commandKeys[command].notInText) ? null : command;
}

/** As `commandKeys` writes them. */
function wordsOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  return [
    ...(ctrlKey || metaKey ? ['CmdOrCtrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+');
}
