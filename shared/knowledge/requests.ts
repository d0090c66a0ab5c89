import { amazonSesRequests } from './requests/amazon-ses.ts';
import { brevoRequests } from './requests/brevo.ts';
import { courierRequests } from './requests/courier.ts';
import { cpanelRequests } from './requests/cpanel.ts';
import { directadminRequests } from './requests/directadmin.ts';
import type { EvidenceRequest } from './requests/evidence-request.ts';
import { exchangeRequests } from './requests/exchange.ts';
import { eximRequests } from './requests/exim.ts';
import { googleRequests } from './requests/google.ts';
import { harakaRequests } from './requests/haraka.ts';
import { hmailserverRequests } from './requests/hmailserver.ts';
import { kumomtaRequests } from './requests/kumomta.ts';
import { mailchannelsRequests } from './requests/mailchannels.ts';
import { mailgunRequests } from './requests/mailgun.ts';
import { mdaemonRequests } from './requests/mdaemon.ts';
import { microsoft365Requests } from './requests/microsoft-365.ts';
import { opensmtpdRequests } from './requests/opensmtpd.ts';
import { pleskPostfixRequests } from './requests/plesk-postfix.ts';
import { postfixRequests } from './requests/postfix.ts';
import { postmarkRequests } from './requests/postmark.ts';
import { powermtaRequests } from './requests/powermta.ts';
import { qmailRequests } from './requests/qmail.ts';
import { sendgridRequests } from './requests/sendgrid.ts';
import { sendmailRequests } from './requests/sendmail.ts';
import { spamexpertsRequests } from './requests/spamexperts.ts';
import { zimbraRequests } from './requests/zimbra.ts';
import { zonemtaRequests } from './requests/zonemta.ts';

/**
 * What to run, by mail system; of several for one question the first whose facts are known is asked.
 * A mail system is added as a file of its own.
 */
export const requests: readonly EvidenceRequest[] = [
  ...eximRequests,
  ...cpanelRequests,
  ...postfixRequests,
  ...directadminRequests,
  ...pleskPostfixRequests,
  ...sendmailRequests,
  ...qmailRequests,
  ...courierRequests,
  ...opensmtpdRequests,
  ...exchangeRequests,
  ...microsoft365Requests,
  ...googleRequests,
  ...mdaemonRequests,
  ...hmailserverRequests,
  ...zimbraRequests,
  ...powermtaRequests,
  ...kumomtaRequests,
  ...harakaRequests,
  ...zonemtaRequests,
  ...mailchannelsRequests,
  ...spamexpertsRequests,
  ...amazonSesRequests,
  ...sendgridRequests,
  ...mailgunRequests,
  ...postmarkRequests,
  ...brevoRequests,
];
