/**
 * Replies as operators of today give them, one a line: cause; 4 (for now), 5 (for good) or - (no receiver
 * spoke); who acts; the words (`⏎` parts the lines of one reply). Lines with `#` say whose they are.
 */
export const operatorReplies = `
# Gmail
temp-server-problem | 4 | recipient-isp | 421-4.3.0 Temporary System Problem. Try again later (10). d2e1a72fcca58-7f5fc9a0b1csi123b3a.12 - gsmtp
recipient-policy | 4 | recipient | 421 4.7.0 IP not in whitelist for RCPT domain, closing connection. a1-20020a05 - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.0 This message does not pass authentication checks (SPF and DKIM both⏎421-4.7.0 do not pass). SPF check for [shop.example] does not pass with ip: [192.0.2.9]. To best protect our users from spam, the message has been blocked. - gsmtp
tls-required | 4 | sender-host | 421-4.7.0 TLS required for RCPT domain, closing connection. - gsmtp
temp-server-problem | 4 | recipient-isp | 421 4.7.0 Try again later, closing connection. (EHLO) 5b1f17b1804b1-42e - gsmtp
rdns-ptr | 4 | sender-host | 421-4.7.23 The IP address sending this message does not have a PTR record, or the PTR record's forward DNS entry does not match the sending IP. - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all large senders to authenticate with SPF. - gsmtp
rate-limit | 4 | sender-host | 421-4.7.28 Gmail has detected an unusual rate of email originating from your SPF domain [shop.example]. To protect our users from spam, email has been temporarily rate limited. - gsmtp
rate-limit | 4 | sender-host | 421-4.7.28 Gmail has detected an unusual rate of email containing one of your URL domains. To protect our users from spam, email has been temporarily rate limited. - gsmtp
tls-required | 4 | sender-host | 421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp
auth-spf-dkim-dmarc | 4 | domain-owner | 421-4.7.40 Your email has been rate limited because the sending domain does not have a DMARC record, or the DMARC record does not specify a DMARC policy. - gsmtp
rate-limit | 4 | recipient | 450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. - gsmtp
host-own-limit | 4 | sender-host | 450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. - gsmtp
temp-server-problem | 4 | recipient-isp | 451 4.3.0 Mail server temporarily rejected message. - gsmtp
size-limit | 4 | sender-host | 452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp
mailbox-full | 4 | recipient | 452-4.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp
rate-limit | 5 | recipient | 550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp
recipient-inactive | 5 | recipient | 550-5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser - gsmtp
host-own-limit | 5 | sender-host | 550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp
mail-loop | 5 | recipient-isp | 550-5.4.6 Message exceeded 50 hops, this may indicate a mail loop. - gsmtp
relay-denied | 5 | sender-host | 550-5.7.0 Mail relay denied [192.0.2.9]. Invalid credentials for relay for one of the domains in: shop.example - gsmtp
dynamic-ip | 5 | sender-host | 550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. - gsmtp
recipient-policy | 5 | recipient | 550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. - gsmtp
ip-reputation | 5 | sender-host | 550-5.7.1 [192.0.2.9 19] Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. - gsmtp
content-spam | 5 | sender-user | 550-5.7.1 [192.0.2.9] Gmail has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp
protocol-violation | 5 | sender-user | 550-5.7.1 [192.0.2.9] Messages missing a valid address in From: header, or having multiple addresses in From: header, are not accepted. - gsmtp
protocol-violation | 5 | sender-user | 550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject headers. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp
auth-spf-dkim-dmarc | 5 | domain-owner | 550-5.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp
auth-spf-dkim-dmarc | 5 | domain-owner | 550-5.7.27 This mail has been blocked because SPF does not pass. - gsmtp
ip-reputation | 5 | sender-host | 550-5.7.28 There is an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked. - gsmtp
tls-required | 5 | sender-host | 550-5.7.29 This mail has been blocked because it wasn't sent over a TLS connection. - gsmtp
size-limit | 5 | sender-user | 552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError - gsmtp
content-attachment | 5 | sender-user | 552-5.7.0 Our system detected an illegal attachment on your message. Please visit https://support.google.com/mail/?p=IllegalAttachment - gsmtp
dns-failure | 5 | sender-user | 553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors - gsmtp
protocol-violation | 5 | sender-host | 555 5.5.2 Syntax error, goodbye. - gsmtp
relay-denied | 5 | sender-user | 535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials - gsmtp
# Microsoft 365 and Outlook.com
ip-blocklisted-local | 5 | sender-host | 550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [AM4PEPF00027A5E.eurprd04.prod.outlook.com]
ip-blocklisted-local | 5 | sender-host | 550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).
ip-reputation | 4 | sender-host | 451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [AM7EUR06FT047.eop-eur06.prod.protection.outlook.com]
concurrent-connections | 4 | sender-host | 451 4.7.652 The mail server [192.0.2.9] has exceeded the maximum number of connections. (S3115)
ip-reputation | 4 | sender-host | 451 4.7.500 Server busy. Please try again later from [192.0.2.9]. (AS77712011)
ip-reputation | 4 | sender-host | 451 4.7.500 Access denied, please try again later AS(77714) [DB5EUR02FT012.eop-EUR02.prod.protection.outlook.com]
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.515 Access denied, sending domain SHOP.EXAMPLE does not meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender.
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.509 Access denied, sending domain [SHOP.EXAMPLE] does not pass DMARC verification and has a DMARC policy of reject.
account-compromise | 5 | sender-user | 550 5.7.501 Access denied, spam abuse detected. The sending account has been banned due to detected spam activity.
account-compromise | 5 | sender-user | 550 5.1.8 Access denied, bad outbound sender. AS(42004)
recipient-unknown | 5 | sender-user | 550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors [DU6PEPF0000A7E1.eurprd02.prod.outlook.com]
recipient-unknown | 5 | sender-user | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient user@example.net not found by SMTP address lookup
mailbox-full | 5 | recipient | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception with message Cannot open mailbox.
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF MAIL FROM check failed
relay-denied | 5 | sender-host | 550 5.7.64 TenantAttribution; Relay Access Denied SMTP
account-compromise | 5 | sender-user | 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)
rate-limit | 4 | sender-host | 452 4.5.3 Too many recipients (AS780090)
temp-server-problem | 4 | recipient-isp | 451 4.7.0 Temporary server error. Please try again later. PRX2
recipient-policy | 5 | recipient | 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
protocol-violation | 5 | sender-host | 550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA and receiving system does not support BDAT
relay-denied | 5 | sender-host | 550 5.7.57 Client not authenticated to send mail. [ZR0P278CA0051.CHEP278.PROD.OUTLOOK.COM]
connection-failed | - | recipient-isp | 550 5.4.316 Message expired, connection refused(Socket error code 10061)
connection-failed | 4 | recipient-isp | 450 4.4.317 Cannot connect to remote server [Message=451 4.7.0 Timed out connecting] [LastAttemptedServerName=mx.example.net]
dns-failure | - | recipient-isp | 550 5.4.310 DNS domain nope.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=nope.example]
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 5.0.350 Remote server returned an error -> 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.9 AS(1450)
ip-blocklisted-local | 5 | sender-host | 550 5.7.1 Service unavailable, Client host [192.0.2.9] blocked using Blocklist 1; To request removal from this list please forward this message to delist@messaging.microsoft.com
ip-blocklisted-local | 5 | sender-host | 550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)
# Yahoo and AOL
ip-reputation | 4 | sender-host | 421 4.7.0 [TSS05] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://senders.yahooinc.com/error-codes
ip-reputation | 4 | sender-host | 421 4.7.1 [TS03] All messages from 192.0.2.9 will be permanently deferred; Retrying will NOT succeed. See https://senders.yahooinc.com/error-codes
ip-blocklisted-public-dnsbl | 5 | sender-host | 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.9, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html
ip-blocklisted-local | 5 | sender-host | 553 5.7.2 [TSS09] All messages from 192.0.2.9 will be permanently deferred; Retrying will NOT succeed.
auth-spf-dkim-dmarc | 5 | domain-owner | 554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes
recipient-unknown | 5 | sender-user | 552 1 Requested mail action aborted, mailbox not found
recipient-inactive | 5 | recipient | 554 30 Sorry, your message to kim@yahoo.com cannot be delivered. This mailbox is disabled (554.30).
content-spam | 5 | sender-user | 554 Message not allowed - [299]
temp-server-problem | 4 | recipient-isp | 421 Resources temporarily unavailable. Please try again later [#4.16.5].
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/error-codes
size-limit | 5 | sender-user | 552 Message size exceeds fixed maximum message size
rate-limit | 4 | sender-host | 421 Max message per connection reached, closing transmission channel
# Apple
content-spam | 5 | domain-owner | 550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
ip-reputation | 5 | sender-host | 554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
domain-blocklisted | 5 | domain-owner | 550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/
rate-limit | 4 | sender-host | 450 4.7.1 Too many messages from the sender, please see https://support.apple.com/kb/HT204137
dynamic-ip | 5 | sender-user | 550 5.7.1 Mail from IP 192.0.2.9 was rejected due to listing in Spamhaus PBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.9
mailbox-full | 5 | recipient | 552 5.2.2 <kim@icloud.com>: user is over quota
recipient-unknown | 5 | sender-user | 550 5.1.1 <kim@icloud.com>: user does not exist
# Comcast
ip-blocklisted-public-dnsbl | 5 | sender-host | 554 resimta-po-15v.sys.comcast.net resimta-po-15v.sys.comcast.net 192.0.2.9 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001
recipient-policy | 5 | recipient | 554 5.7.1 Your mail could not be delivered because the recipient is only accepting mail from specific email addresses.
rate-limit | 4 | sender-host | 421 4.1.0 192.0.2.9 Throttled - try again later. Please see https://postmaster.comcast.net/smtp-error-codes.php#RL000001
rate-limit | 4 | sender-host | 421 4.1.0 192.0.2.9 Throttled, too many invalid recipients. see http://postmaster.comcast.net/smtp-error-codes.php#RL000003
recipient-unknown | 5 | sender-user | 550 5.1.0 Not our Customer kim@comcast.net
concurrent-connections | 4 | sender-host | 421 resimta-a1p.sys.comcast.net resimta 192.0.2.9 Too many sessions open
auth-spf-dkim-dmarc | 5 | domain-owner | 554 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001
rdns-ptr | 5 | sender-host | 554 imta08.westchester.pa.mail.comcast.net comcast 192.0.2.9 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. Currently your mail server does not fill that requirement. For more information, refer to http://postmaster.comcast.net/smtp-error-codes.php#PT000001
# AT&T
ip-blocklisted-local | 5 | sender-host | 553 5.3.0 flph829 DNSBL:RBL 521< 192.0.2.9 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net
rdns-ptr | 5 | sender-host | 550 5.7.1 Connections not accepted from servers without a valid sender domain.alph739 Fix reverse DNS for 192.0.2.9
ip-blocklisted-local | 5 | sender-host | 521 5.2.1 alph140 DNSBL:ATTRBL 521< 192.0.2.9 >_is_blocked. For assistance forward this email to abuse_rbl@abuse-att.net
# T-Online
ip-blocklisted-local | 5 | sender-host | 554 IP=192.0.2.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
ip-blocklisted-local | 5 | sender-host | 554 IP=192.0.2.9 - None/bad reputation. Ask your postmaster for help or to contact tosa@rx.t-online.de for reset. (NOWL)
content-spam | 5 | sender-user | 550 5.7.0 Message considered as spam or virus, rejected
# GMX and web.de
rdns-ptr | 5 | sender-host | 554-gmx.net (mxgmx116) Nemesis ESMTP Service not available⏎554-No SMTP service⏎554-Bad DNS PTR resource record.⏎554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.9&c=rdns
sender-domain-invalid | 5 | domain-owner | 550-Requested action not taken: mailbox unavailable⏎550-Sender address is not allowed.⏎550 For explanation visit https://postmaster.gmx.net/en/case?c=hi
recipient-unknown | 5 | sender-user | 550-Requested action not taken: mailbox unavailable⏎550 For explanation visit https://postmaster.gmx.net/en/case?c=r0301
mailbox-full | 5 | recipient | 552-Requested mail action aborted: exceeded storage allocation⏎552-Quota exceeded. The recipients mailbox is full.⏎552 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.9&c=quot
# Orange, Free, SFR, La Poste
concurrent-connections | 4 | sender-host | 421 4.7.0 mwinf5c31 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]
content-spam | 5 | sender-user | 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
sender-domain-invalid | 5 | domain-owner | 501 5.1.0 Emetteur invalide. Invalid Sender. OFR_405 [405]
recipient-unknown | 5 | sender-user | 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
mailbox-full | 5 | recipient | 552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]
recipient-inactive | 5 | recipient | 550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. OFR_515 [515]
ip-blocklisted-local | 4 | sender-host | 451 too many errors from your ip (192.0.2.9), please visit http://postmaster.free.fr/
ip-blocklisted-local | 4 | sender-host | 421 Too many spams from your IP (192.0.2.9), please visit http://postmaster.free.fr/
recipient-inactive | 5 | recipient | 550 5.2.1 This mailbox has been blocked due to inactivity
protocol-violation | 5 | sender-host | 550 4.7.1 SFR_IN_103 Service refused due to bad behavior - protocol error
sender-domain-invalid | 5 | domain-owner | 550 5.7.1 Service refuse. SPF. LPN_405
# Libero, Aruba, Italian hosts
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 smtp-18.iol.local smtp-18.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.9 [smtp-18.iol.local; LIB_102]
recipient-unknown | 5 | sender-user | 550 5.1.1 <kim@libero.it> recipient rejected [smtp-33.iol.local; LIB_201]
mailbox-full | 5 | recipient | 552 5.2.2 <kim@virgilio.it> mailbox is full [LIB_202]
recipient-inactive | 5 | recipient | 550 5.2.1 <kim@pec.example.it> Mailbox disabilitata per il destinatario
content-spam | 5 | sender-user | 550 5.7.1 Aruba: mail rejected due to spam content (aruba)
mailbox-full | 4 | recipient | 452 4.2.2 La casella del destinatario ha superato la quota di spazio
# Mail.ru and Yandex
content-spam | 5 | domain-owner | 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=ZmFrZQ or report details to abuse@corp.mail.ru. Error code: 7A3F.
recipient-inactive | 5 | recipient | 550 Message was not accepted -- invalid mailbox. Local mailbox kim@mail.ru is unavailable: account is disabled
rate-limit | 4 | sender-host | 451 Ratelimit exceeded for mailbox kim@mail.ru. Please try again later
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.1 DMARC: message rejected because SPF and DKIM checks failed for domain shop.example (see https://help.mail.ru/developers/mailing_rules/technical)
ip-blocklisted-local | 4 | sender-host | 421 Try again later, IP 192.0.2.9 is temporarily blocked. Visit http://help.mail.ru/mail-help/postmaster
content-spam | 5 | domain-owner | 554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1650000000-AbCd
recipient-unknown | 5 | sender-user | 550 5.7.1 No such user!
greylisting | 4 | sender-host | 451 4.7.1 Sorry, the service is currently unavailable. Please come back later.
mailbox-full | 5 | recipient | 552 5.2.2 Mailbox size limit exceeded 1650000000-Xyz
# QQ and NetEase
content-spam | 5 | sender-user | 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726
concurrent-connections | 5 | sender-host | 550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722
recipient-unknown | 5 | sender-user | 550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728
rate-limit | 5 | sender-host | 550 Ip frequency limited [MKmvZS/Cz]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725
auth-spf-dkim-dmarc | 5 | domain-owner | 550 SPF check failed [MxAbc IP: 192.0.2.9]. https://open.work.weixin.qq.com/help2/pc/20049
content-spam | 5 | sender-user | 554 DT:SPM 163 mx8,O8CowABX,1650000000 see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.9&hostid=mx8&time=1650000000
recipient-unknown | 5 | sender-user | 550 User not found: kim@163.com
ip-blocklisted-local | 4 | sender-host | 421 HL:REP 163 mx22,P8Cowec,1650000000 http://mail.163.com/help/help_spam_16.htm
size-limit | 5 | sender-user | 552 Requested mail action aborted: exceeded mailsize limit http://mail.163.com/help/help_spam_16.htm
protocol-violation | 4 | sender-host | 450 MI:CEL 163 mx5 http://mail.163.com/help/help_spam_16.htm
# Naver and Daum
ip-blocklisted-local | 4 | sender-host | 421 4.3.2 Your ip blocked from this server (naver) LmUx
recipient-unknown | 5 | sender-user | 550 5.1.1 No such user - n5Sbb - nsmtp
mailbox-full | 4 | recipient | 452 4.2.2 Mailbox full (#4.2.2) - nsmtp
content-attachment | 5 | sender-user | 554 5.7.1 The file contained in the message is blocked for security reasons - nsmtp
# Japan
temp-server-problem | 4 | recipient-isp | 452 4.4.5 Insufficient disk space; try again later
# Filters
greylisting | 4 | sender-host | 451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [abcDEF.us123]
ip-reputation | 5 | sender-host | 550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550
content-spam | 5 | sender-user | 554 rejected due to spam content
dynamic-ip | 5 | sender-user | 553 mail rejected because your IP is in the PBL. See http://www.spamhaus.org/pbl
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using b.barracudacentral.org
ip-blocklisted-local | 4 | sender-host | 421 4.7.1 Intrusion prevention active for [192.0.2.9]
ip-reputation | 5 | sender-host | 554-mx1.example.iphmx.com⏎554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
ip-blocklisted-local | 5 | recipient | 550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.
recipient-policy | 5 | recipient | 550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550
content-spam | 5 | sender-user | 550 5.7.1 Message rejected by FortiMail antispam: FortiGuard-AntiSpam
# Block lists
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using dnsbl-1.uceprotect.net; IP 192.0.2.9 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.9
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using dnsbl-3.uceprotect.net; Your ISP EXAMPLE-AS/AS64500 is UCEPROTECT-Level3 listed
ip-blocklisted-public-dnsbl | 5 | sender-host | 554 5.7.1 <mail.shop.example[192.0.2.9]>: Client host rejected: listed at psbl.surriel.com
ip-blocklisted-public-dnsbl | 5 | sender-host | 550-192.0.2.9 is listed at bl.mailspike.net; see http://mailspike.io/ip_verify
ip-blocklisted-public-dnsbl | 5 | sender-host | 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using sbl-xbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9
domain-blocklisted | 5 | domain-owner | 554 5.7.1 Service unavailable; Sender address [a@shop.example] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/shop.example
domain-blocklisted | 5 | domain-owner | 554 5.7.1 Service unavailable; Helo command [mail.shop.example] blocked using dbl.spamhaus.org
url-blocklisted | 5 | sender-user | 550 5.7.1 Blocked by SpamAssassin URIBL: URL in message listed at multi.uribl.com
blocklist-query-error | 5 | recipient-isp | 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.spamcop.net; Error: query refused, open resolver 127.255.255.254
ip-blocklisted-public-dnsbl | 5 | sender-host | 550 5.7.1 Your IP 192.0.2.9 is listed in the Abusix Mail Intelligence blacklist: https://lookup.abusix.com/search?q=192.0.2.9
ip-blocklisted-public-dnsbl | 5 | sender-host | 550-JunkMail rejected - mail.shop.example (shop.example) [192.0.2.9]:41236 is in an RBL on rbl.hostname.example
# Mail servers by themselves
sender-domain-invalid | 5 | domain-owner | 550 Verification failed for <info@shop.example> Sender verify failed
sender-domain-invalid | 5 | domain-owner | 550-Callback setup failed while verifying <info@shop.example> (result of an earlier callout reused).
sender-domain-invalid | 4 | domain-owner | 451 Could not complete sender verify callout
protocol-violation | 5 | sender-host | 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
protocol-violation | 5 | sender-host | 554 SMTP synchronization error
concurrent-connections | 4 | sender-host | 421 Too many concurrent SMTP connections from this IP address; please try again later.
relay-denied | 5 | sender-user | 550 authentication required
relay-denied | 5 | sender-user | 550-Please turn on SMTP Authentication in your mail client.⏎550 mail.shop.example [192.0.2.9]:4711 is not permitted to relay through this server without authentication.
relay-denied | 4 | sender-host | 454 4.7.1 <kim@example.net>: Relay access denied
rdns-ptr | 4 | sender-host | 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]
greylisting | 4 | sender-host | 450 4.2.0 <kim@example.net>: Recipient address rejected: Greylisted for 5 minutes
greylisting | 4 | sender-host | 451 4.7.1 Greylisting in effect, please come back later
greylisting | 4 | sender-host | 421 4.7.1 Please try again in 300 seconds; first time sender
temp-server-problem | 4 | recipient-isp | 450 4.1.1 <kim@example.net>: Recipient address rejected: unverified address: Address verification in progress
recipient-unknown | 5 | sender-user | 550 5.1.1 <kim@example.net>: Recipient address rejected: undeliverable address: host mail.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)
protocol-violation | 5 | sender-host | 554 5.5.2 <localhost.localdomain>: Helo command rejected: Host not found
protocol-violation | 4 | sender-host | 450 4.7.1 <mail.local>: Helo command rejected: Host not found
recipient-isp-config | 4 | recipient-isp | 451 4.3.5 Server configuration error
temp-server-problem | 4 | recipient-isp | 452 4.3.1 Insufficient system storage
size-limit | 5 | sender-user | 552 5.3.4 Error: message file too big
mail-loop | 5 | recipient-isp | 554 5.4.6 Too many hops
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.23 <info@shop.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.1 rejected by DMARC policy for shop.example
auth-spf-dkim-dmarc | 5 | domain-owner | 550 5.7.20 No acceptable DKIM signature found
relay-denied | 5 | recipient-isp | 530 5.7.1 Client was not authenticated
relay-denied | 5 | sender-host | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
sender-domain-invalid | 5 | domain-owner | 553 5.1.8 <info@shop.example>... Domain of sender address info@shop.example does not exist
recipient-unknown | 5 | sender-user | 550 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkuser)
recipient-policy | 5 | recipient | 571 5.7.1 sorry, sender denied by qmail-spp; you are listed in my badmailfrom list
recipient-unknown | 5 | sender-user | 550 Unknown user
relay-denied | 5 | sender-host | 550 Delivery is not allowed to this address.
ip-blocklisted-local | 5 | sender-host | 550 Sender's IP address is blocked by administrator (hMailServer)
mailbox-full | 4 | recipient | 452 4.2.2 <kim@example.net> Quota exceeded (mailbox for user is full)
content-virus | 5 | sender-user | 554 5.7.1 Message rejected: virus found: Win.Trojan.Agent
content-attachment | 5 | sender-user | 554 5.7.0 Reject, id=12345-01 - BANNED: .exe,.exe-ms,invoice.exe
content-attachment | 5 | sender-user | 550 5.7.1 Message contains Spam or Attachment rejected: .zip files are not accepted
temp-server-problem | 4 | recipient-isp | 421 4.3.2 System not accepting network messages
concurrent-connections | 4 | recipient-isp | 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
relay-denied | 5 | sender-user | 550 5.7.1 Anonymous clients does not have permissions to send as this sender
size-limit | 5 | sender-user | 550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
geo-block | 5 | recipient-isp | 550 GeoIP: connections from your country are not allowed
greylisting | 4 | sender-host | 450 4.3.2 Service currently unavailable
url-blocklisted | 5 | sender-user | 554 5.7.1 Rejected due to suspicious link in the message body
# Rackspace
ip-reputation | 5 | sender-host | 550 5.7.1 Rejected due to IP reputation. Contact postmaster at https://postmaster.emailsrvr.com (G4)
# The sending host itself
retry-expired | - | sender-host | retry timeout exceeded
retry-expired | - | sender-host | Cannot send message for 5 days
retry-expired | - | sender-host | status=expired, returned to sender
connection-failed | - | recipient-isp | delivery temporarily suspended: connect to mx.example.net[192.0.2.1]:25: Connection refused
connection-failed | - | recipient-isp | delivery temporarily suspended: lost connection with mx.example.net[192.0.2.1] while receiving the initial server greeting
retry-expired | - | sender-host | Message could not be delivered for 5 days. Message will be deleted from queue
retry-expired | - | sender-host | I'm not going to try again; this message has been in the queue too long.
concurrent-connections | 4 | sender-host | host mx.example.net[192.0.2.1] refused to talk to me: 421 4.7.0 Too many connections from your IP
tls-required | - | sender-host | TLS is required, but was not offered by host mx.example.net[192.0.2.1]
dns-failure | - | recipient-isp | Host or domain name not found. Name service error for name=mx.nope.example type=AAAA: Host not found
rate-limit | 4 | sender-host | SMTP error from remote mail server after pipelined MAIL FROM:<info@shop.example>: 421 4.7.0 mx.example.net too many messages from your IP: retry timeout exceeded
tls-required | - | recipient-isp | unable to verify the first certificate
recipient-unknown | - | sender-user | Unrouteable address
dns-failure | - | recipient-isp | all relevant MX records point to non-existent hosts
recipient-isp-config | - | recipient-isp | mail for example.net loops back to myself
host-own-limit | - | sender-user | Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.
connection-failed | - | recipient-isp | SMTP timeout while connected to mx.example.net [192.0.2.1] after end of data (20 lines written)
`;
