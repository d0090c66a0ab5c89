import type { Dialect } from './dialect.ts';
import { apacheJames } from './dialects/apache-james.ts';
import { barracuda } from './dialects/barracuda.ts';
import { coremail } from './dialects/coremail.ts';
import { courier } from './dialects/courier.ts';
import { domino } from './dialects/domino.ts';
import { dovecot } from './dialects/dovecot.ts';
import { exchange } from './dialects/exchange.ts';
import { exchange2003 } from './dialects/exchange-2003.ts';
import { exim } from './dialects/exim.ts';
import { fml } from './dialects/fml.ts';
import { gmail } from './dialects/gmail.ts';
import { google } from './dialects/google.ts';
import { hmailserver } from './dialects/hmailserver.ts';
import { javamail } from './dialects/javamail.ts';
import { labelTable } from './dialects/label-table.ts';
import { labelled } from './dialects/labelled.ts';
import { mailenable } from './dialects/mailenable.ts';
import { mailfoundry } from './dialects/mailfoundry.ts';
import { mailmarshal } from './dialects/mailmarshal.ts';
import { mdaemon } from './dialects/mdaemon.ts';
import { microsoft365 } from './dialects/microsoft-365.ts';
import { mimecast } from './dialects/mimecast.ts';
import { oracleMessaging } from './dialects/oracle-messaging.ts';
import { phpmailer } from './dialects/phpmailer.ts';
import { postfix } from './dialects/postfix.ts';
import { qmail } from './dialects/qmail.ts';
import { qq } from './dialects/qq.ts';
import { sendmail } from './dialects/sendmail.ts';
import { smartermail } from './dialects/smartermail.ts';
import { smtplib } from './dialects/smtplib.ts';
import { surfcontrol } from './dialects/surfcontrol.ts';
import { x3 } from './dialects/x3.ts';
import { zoho } from './dialects/zoho.ts';
import { general } from './general/general.ts';

/** The text dialects, most telling first; the first that recognises a notice and finds a recipient reads it. */
export const dialects: readonly Dialect[] = [
  zoho,
  exim,
  postfix,
  apacheJames,
  qmail,
  courier,
  sendmail,
  gmail,
  google,
  exchange,
  exchange2003,
  microsoft365,
  labelTable,
  labelled,
  smtplib,
  javamail,
  phpmailer,
  barracuda,
  hmailserver,
  mailfoundry,
  mailmarshal,
  mdaemon,
  mimecast,
  surfcontrol,
  domino,
  coremail,
  qq,
  x3,
  fml,
  smartermail,
  mailenable,
  oracleMessaging,
  dovecot,
  general,
];
