import type { Cause } from '../../contract/cause.ts';

/** One thing the person can do, and what would make it worse. */
export interface Step {
  readonly step: string;
  readonly not: string;
}

const again = 'Do not send the same request to the operator again and again: it delays or blocks the ticket.';
const blame = 'Do not claim an error of the other side before the log lines are there.';
const otherIp = 'Do not ask for another sending IP before the cause is removed: the new one is blocked next.';

const byCause: Partial<Record<Cause, readonly Step[]>> = {
  'concurrent-connections': [
    {
      step: 'Send one fresh short mail to the same recipient after some hours and note the minute: if it passes, the block was momentary.',
      not: 'Do not resend the whole batch at once; each try opens more connections.',
    },
    {
      step: 'Give your host the notice and ask how many connections to the refusing server were open at that minute; reach the recipient by telephone or through another mail provider meanwhile.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Wait a day, then send in small portions (for instance 20 an hour), first to recipients who answer.',
      not: 'Do not let the refused mails be repeated automatically.',
    },
    {
      step: 'If a newsletter caused it, move bulk mail to a sending service and keep personal mail apart.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Send a NEW mail to the same recipient. If it comes back within seconds with the same words, no try was made: tell your host exactly that and ask what its server has noted about this destination.',
      not: blame,
    },
    {
      step: 'Write to the recipient from another provider and ask whether mail of others arrives.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'Do nothing for some hours: the mail is still being tried. Use another way if it is urgent.',
      not: 'Do not send the mail again and again; the recipient gets all copies.',
    },
    { step: 'Keep the delay notice; if the final one comes, both belong into this case.', not: again },
  ],
  greylisting: [
    {
      step: 'Wait 15 to 60 minutes; the server tries again by itself.',
      not: 'Do not resend by hand: a new mail may start the waiting time anew.',
    },
    {
      step: 'If it repeats for every mail, ask the recipient to allow your address or domain in the mailbox or on the server.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Change the mailbox’s password from a clean device, end all sessions, switch on two-step login, and look for rules and forwards that you did not make.',
      not: 'Do not ask for release before the account is clean.',
    },
    { step: 'Check web forms, plug-ins and app passwords that use the same login.', not: otherIp },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Look up the domain’s records: exactly one SPF record that covers the sending address, the DKIM key, a DMARC record; compare with the values in your host’s panel.',
      not: 'Do not set +all or delete the DMARC record to get one mail through.',
    },
    {
      step: 'Send a test to a mailbox that shows the original, and note the SPF, DKIM and DMARC results and the domain they name.',
      not: again,
    },
    {
      step: 'If the recipient’s old address forwarded the mail, ask for the direct address: forwarding breaks SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Check on the list’s own page whether the address is listed; if not, say so in the request: the receiver’s look-up failed.',
      not: 'Do not ask the list to remove an address that is not on it.',
    },
  ],
  'content-attachment': [
    {
      step: 'Send the file as a download link or in another format (PDF instead of ZIP, DOCM, EXE), or ask whether a file with a password is accepted.',
      not: 'Do not rename the file to slip through.',
    },
  ],
  'content-spam': [
    {
      step: 'Send a plain text without links, pictures and signature to the same recipient; if it passes, put the parts back one by one.',
      not: 'Do not repeat the unchanged mail.',
    },
    {
      step: 'Ask the recipient to add your address to the contacts and to mark earlier mail as wanted.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Scan the file and the device with a current scanner, and send the document newly exported as PDF.',
      not: 'Do not send the same file in an archive.',
    },
    {
      step: 'If several scanners find nothing, note the file’s SHA-256 and the name of the finding for a report.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Check the domain at the list that is named; look for a hacked website or foreign mail in your name; clean first, then use the list’s form once.',
      not: again,
    },
    {
      step: 'Use the telephone or an address of another domain until the entry is gone.',
      not: 'Do not register a look-alike domain to go on sending.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Find the named link or the links in signature and footer, and the domains of pictures and tracking; send without them.',
      not: 'Do not hide the link behind a shortener.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Let the mail program send through your host’s server with login on port 587 or 465, not from a server at home.',
      not: 'Do not ask a list for removal of a dial-up range unless it is a fixed address with a name of its own.',
    },
  ],
  'geo-block': [
    {
      step: 'Ask the recipient to have your domain or server allowed; write through a provider in the recipient’s country meanwhile.',
      not: 'Do not use an anonymising service: it is blocked more often.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Read the number in the notice, wait until the hour or day is over, then send less; ask your host for the exact limits.',
      not: 'Do not write to the recipient’s operator: it never saw the mail.',
    },
    {
      step: 'Look for a form, a newsletter plug-in or a stranger that sends in your account.',
      not: 'Do not open a second account to get around the limit.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Give your host the notice: only it can ask, for the address is its own; write through another provider meanwhile.',
      not: otherIp,
    },
    {
      step: 'Send one test after 24 and one after 48 hours; many operators’ own lists end by themselves.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Look the address up at the list that is named (not at a collection of lists), note reason and date, and give both to your host.',
      not: 'Do not pay for an express removal.',
    },
    {
      step: 'Check whether the listed address is the mail server’s or your own line’s; the second needs login on port 587 instead.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Ask your host whether other customers on this address are refused too and whether another outgoing pool exists; send only expected mail for some days.',
      not: otherIp,
    },
    { step: 'Set SPF, DKIM and DMARC for your domain, so that its own standing counts.', not: again },
  ],
  'mailbox-full': [
    {
      step: 'Reach the recipient another way and ask for room in the mailbox; send later, without a large attachment.',
      not: 'Do not resend every hour.',
    },
    {
      step: 'If the mailbox stays full for weeks, ask for another address and take this one off your lists.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Send a plain short mail from your host’s webmail to the same recipient: if it passes, your program or script builds faulty mail.',
      not: 'Do not let the mail be edited by hand in the queue.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Only the holder of the address can set its name: give your host the address and the name used in EHLO.',
      not: 'Do not enter a PTR in your own domain’s zone: it has no effect.',
    },
    {
      step: 'On a server of your own, order the name in the provider’s panel and let it point back to the same address, for IPv6 too.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Ask the recipient another way whether the mailbox still exists and is used; one login may be enough.',
      not: 'Do not keep the address in mailing lists.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Ask the recipient to show the notice to the administrator there, with the server’s exact words.',
      not: blame,
    },
    {
      step: 'Test a second address of the same domain: if it fails too, the domain’s mail service is at fault.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Ask the recipient to allow your address, or to say which senders the group or company accepts.',
      not: 'Do not write to other addresses of the company at random.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Compare the address letter by letter with an earlier mail from the recipient, delete the stored suggestion and type it anew.',
      not: 'Do not guess variants: many unknown addresses harm your server’s standing.',
    },
    {
      step: 'Ask for the right address by telephone; if it is right, ask the recipient to show the notice to the provider.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Check in the mail program that the outgoing server wants a login (the same user name as for receiving) on port 587 or 465.',
      not: 'Do not switch the login off.',
    },
    {
      step: 'If the login is right and the refusing server is the recipient’s, their domain is not set up there: ask them to check the MX record.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'Look up the MX and A record of the domain in your sender address; look at the sender that forms and scripts use.',
      not: 'Do not invent a sender domain.',
    },
    { step: 'Check the domain’s expiry date and whether its name servers answer.', not: again },
  ],
  'size-limit': [
    {
      step: 'Make the attachment smaller than about 70 % of the named limit (encoding adds a third), or send a download link.',
      not: 'Do not split it into many mails within minutes.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Wait some hours; the server tries again. Write through another provider if it is urgent.',
      not: 'Do not resend by hand many times in a row.',
    },
    {
      step: 'Look at the status page of the recipient’s provider and note day and time of the failure.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Ask your host whether its outgoing server offers TLS 1.2 or newer and whether the mail went out encrypted; test from the host’s webmail.',
      not: 'Do not send confidential content unencrypted another way.',
    },
  ],
  'dns-failure': [
    {
      step: 'Check the part after @ for typing errors, and look up the domain’s MX with two different resolvers.',
      not: 'Do not resend before the name resolves.',
    },
    { step: 'If the domain has no MX or has expired, tell the recipient another way.', not: blame },
  ],
  'connection-failed': [
    {
      step: 'Try again after some hours; ask the recipient whether other mail arrives at all.',
      not: 'Do not change your own server’s settings before the host has seen the log.',
    },
    {
      step: 'Note the address and port in the notice: a private or wrong address means a DNS error of the recipient’s domain.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Ask the recipient whether mail is forwarded, and to switch forwarding off for a test; check your own forwards and automatic replies.',
      not: 'Do not resend before the forward is changed.',
    },
  ],
};

/** What the person can do meanwhile, by cause: practical advice, from general experience. */
export const steps = {
  heading: 'What you can do meanwhile',
  intro: 'Practical advice for this cause; it claims nothing about this case.',
  byCause,
};
