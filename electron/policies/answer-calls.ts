import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { failed } from '../../shared/contract/dispatch.ts';
import { operations } from '../../shared/contract/operations.ts';
import { CALL_CHANNEL } from '../channels.ts';
import { appPath } from '../security/app-scheme.ts';
import type { AppWindow } from './app-window.ts';
import type { Policy } from './policy.ts';
import { toMainSchema } from './to-main.ts';

/** The one channel. Who asks is checked here, what they ask by the dispatcher behind the wire. */
export const answerCalls: Policy = ({ window, backend }) => {
  ipcMain.handle(CALL_CHANNEL, async (event, raw: unknown) => {
    if (!isOurPage(event, window)) return failed('refused', 'This page may not ask.');
    const message = toMainSchema.safeParse(raw);
    if (!message.success) return failed('invalid-input', 'This is no call.');
    if (message.data.kind === 'register') return backend.register(message.data.path);
    const { name, input } = message.data;
    const answer = await backend.call(name, input);
    const asked = name === 'case.view' ? operations['case.view'].input.safeParse(input) : null;
    if (answer.ok && asked?.success === true) window.caseShown(asked.data.language);
    return answer;
  });
};

/** The top frame of our window, on our page: no subframe, no other window, no page that got in its place. */
function isOurPage(event: IpcMainInvokeEvent, window: AppWindow): boolean {
  const frame = event.senderFrame;
  // Null where the frame was gone before the message was looked at.
  if (frame === null || window.open === null) return false;
  return event.sender === window.open.webContents && frame.parent === null && appPath(frame.url) !== null;
}
