import { courier } from './courier.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import { generic } from './generic.ts';
import { google } from './google.ts';
import type { MailSystem } from './mail-system.ts';
import { microsoft365 } from './microsoft-365.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';

/** Every mail system whose own words are known. `generic` comes last: its words are anybody's. */
export const mailSystems: readonly MailSystem[] = [
  exim,
  postfix,
  sendmail,
  qmail,
  exchange,
  microsoft365,
  google,
  courier,
  generic,
];
