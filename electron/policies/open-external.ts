import { shell } from 'electron';

/**
 * Pages of operators that a person may be sent to. Fixed, because every other address that the app knows
 * comes out of mail.
 */
const HOSTS: ReadonlySet<string> = new Set([
  'sendersupport.olc.protection.outlook.com',
  'senders.yahooinc.com',
  'postmaster.google.com',
  'support.google.com',
  'www.cox.com',
]);

/** Opens a page in the person's browser, if it is one of the few; false where it is not. */
export async function openExternal(address: string): Promise<boolean> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname) || url.username !== '' || url.port !== '')
    return false;
  await shell.openExternal(url.href);
  return true;
}
