import { amazonSesRemedies } from './remedies/amazon-ses.ts';
import { anyRemedies } from './remedies/any.ts';
import { brevoRemedies } from './remedies/brevo.ts';
import { courierRemedies } from './remedies/courier.ts';
import { cpanelEximRemedies } from './remedies/cpanel-exim.ts';
import { directadminRemedies } from './remedies/directadmin.ts';
import { exchangeRemedies } from './remedies/exchange.ts';
import { eximRemedies } from './remedies/exim.ts';
import { googleRemedies } from './remedies/google.ts';
import { harakaRemedies } from './remedies/haraka.ts';
import { hmailserverRemedies } from './remedies/hmailserver.ts';
import { kumomtaRemedies } from './remedies/kumomta.ts';
import { mailchannelsRemedies } from './remedies/mailchannels.ts';
import { mailgunRemedies } from './remedies/mailgun.ts';
import { mdaemonRemedies } from './remedies/mdaemon.ts';
import { microsoft365Remedies } from './remedies/microsoft-365.ts';
import { opensmtpdRemedies } from './remedies/opensmtpd.ts';
import { pleskPostfixRemedies } from './remedies/plesk-postfix.ts';
import { postfixRemedies } from './remedies/postfix.ts';
import { postmarkRemedies } from './remedies/postmark.ts';
import { powermtaRemedies } from './remedies/powermta.ts';
import { qmailRemedies } from './remedies/qmail.ts';
import type { Remedy } from './remedies/remedy.ts';
import { sendgridRemedies } from './remedies/sendgrid.ts';
import { sendmailRemedies } from './remedies/sendmail.ts';
import { spamexpertsRemedies } from './remedies/spamexperts.ts';
import { zimbraRemedies } from './remedies/zimbra.ts';
import { zonemtaRemedies } from './remedies/zonemta.ts';

/**
 * Settings that can help against a cause, by mail system and there in the order of their use.
 * A mail system is added as a file of its own.
 */
export const remedies: readonly Remedy[] = [
  ...eximRemedies,
  ...cpanelEximRemedies,
  ...directadminRemedies,
  ...pleskPostfixRemedies,
  ...postfixRemedies,
  ...zimbraRemedies,
  ...sendmailRemedies,
  ...qmailRemedies,
  ...courierRemedies,
  ...opensmtpdRemedies,
  ...exchangeRemedies,
  ...microsoft365Remedies,
  ...googleRemedies,
  ...mdaemonRemedies,
  ...hmailserverRemedies,
  ...powermtaRemedies,
  ...kumomtaRemedies,
  ...harakaRemedies,
  ...zonemtaRemedies,
  ...mailchannelsRemedies,
  ...sendgridRemedies,
  ...amazonSesRemedies,
  ...mailgunRemedies,
  ...postmarkRemedies,
  ...brevoRemedies,
  ...spamexpertsRemedies,
  ...anyRemedies,
];
