import { activehunter } from './activehunter.ts';
import { amavis } from './amavis.ts';
import { amazonSes } from './amazon-ses.ts';
import { amazonWorkmail } from './amazon-workmail.ts';
import { apacheJames } from './apache-james.ts';
import { appleMail } from './apple-mail.ts';
import { barracuda } from './barracuda.ts';
import { ciscoEsa } from './cisco-esa.ts';
import { coremail } from './coremail.ts';
import { courier } from './courier.ts';
import { cyrus } from './cyrus.ts';
import { dma } from './dma.ts';
import { domino } from './domino.ts';
import { dotnetSmtpclient } from './dotnet-smtpclient.ts';
import { dovecot } from './dovecot.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import { fml } from './fml.ts';
import { fortimail } from './fortimail.ts';
import { generic } from './generic.ts';
import { goNetSmtp } from './go-net-smtp.ts';
import { godaddy } from './godaddy.ts';
import { google } from './google.ts';
import { groupwise } from './groupwise.ts';
import { halon } from './halon.ts';
import { haraka } from './haraka.ts';
import { hmailserver } from './hmailserver.ts';
import { icewarp } from './icewarp.ts';
import { icloud } from './icloud.ts';
import { imail } from './imail.ts';
import { interscan } from './interscan.ts';
import { javamail } from './javamail.ts';
import { kddi } from './kddi.ts';
import { kerio } from './kerio.ts';
import { kumomta } from './kumomta.ts';
import { mFilter } from './m-filter.ts';
import type { MailSystem } from './mail-system.ts';
import { mailchannels } from './mailchannels.ts';
import { mailenable } from './mailenable.ts';
import { mailgun } from './mailgun.ts';
import { mailkit } from './mailkit.ts';
import { mailmarshal } from './mailmarshal.ts';
import { mdaemon } from './mdaemon.ts';
import { messagelabs } from './messagelabs.ts';
import { microsoft365 } from './microsoft-365.ts';
import { mimecast } from './mimecast.ts';
import { momentumSparkpost } from './momentum-sparkpost.ts';
import { nodemailer } from './nodemailer.ts';
import { opensmtpd } from './opensmtpd.ts';
import { oracleMessaging } from './oracle-messaging.ts';
import { phpmailer } from './phpmailer.ts';
import { postfix } from './postfix.ts';
import { postmark } from './postmark.ts';
import { powermta } from './powermta.ts';
import { proofpoint } from './proofpoint.ts';
import { pythonSmtplib } from './python-smtplib.ts';
import { qmail } from './qmail.ts';
import { qq } from './qq.ts';
import { rubyNetSmtp } from './ruby-net-smtp.ts';
import { rustLettre } from './rust-lettre.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmail } from './sendmail.ts';
import { smartermail } from './smartermail.ts';
import { sophos } from './sophos.ts';
import { spamexperts } from './spamexperts.ts';
import { spamtitan } from './spamtitan.ts';
import { surfcontrol } from './surfcontrol.ts';
import { symfonyMailer } from './symfony-mailer.ts';
import { thunderbird } from './thunderbird.ts';
import { trellixFireeye } from './trellix-fireeye.ts';
import { unitedInternet } from './united-internet.ts';
import { x3 } from './x3.ts';
import { x6 } from './x6.ts';
import { yahooAol } from './yahoo-aol.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';
import { zonemta } from './zonemta.ts';

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
  opensmtpd,
  haraka,
  zonemta,
  kumomta,
  dma,
  yahooAol,
  oracleMessaging,
  icloud,
  zoho,
  amazonSes,
  amazonWorkmail,
  sendgrid,
  mailgun,
  postmark,
  momentumSparkpost,
  powermta,
  apacheJames,
  domino,
  groupwise,
  zimbra,
  kerio,
  mdaemon,
  hmailserver,
  mailenable,
  smartermail,
  dovecot,
  cyrus,
  ciscoEsa,
  mimecast,
  barracuda,
  messagelabs,
  proofpoint,
  trellixFireeye,
  sophos,
  fortimail,
  mailchannels,
  spamexperts,
  godaddy,
  unitedInternet,
  amavis,
  interscan,
  mailmarshal,
  surfcontrol,
  imail,
  activehunter,
  mFilter,
  halon,
  icewarp,
  spamtitan,
  pythonSmtplib,
  phpmailer,
  symfonyMailer,
  nodemailer,
  javamail,
  dotnetSmtpclient,
  mailkit,
  goNetSmtp,
  rubyNetSmtp,
  rustLettre,
  thunderbird,
  appleMail,
  coremail,
  qq,
  x3,
  x6,
  fml,
  kddi,
  generic,
];
