import type { Approach } from '../../contract/approach.ts';
import { receiverFirst, receiverName } from './who.ts';

/** What each letter is for, in one or two sentences: what is not asked, and what is. */
const purpose: Record<Approach, { readonly receiver: string; readonly host: string }> = {
  connections: {
    receiver:
      'We do not ask for removal from a blocklist: the code names a connection limit. We ask which limit was met, so that the host can stay under it.',
    host: 'The code names a limit on connections from one address, counted over everyone on it. Only you can see that count.',
  },
  rate: {
    receiver:
      'We do not ask for removal from a blocklist: the answer names a limit. We ask which one, so that the host can stay under it.',
    host: 'The answer names a limit on how much mail one address may send. Only you can see how much it was.',
  },
  waiting: {
    receiver: 'This was put off, not refused for good: we ask only whether a later try is taken.',
    host: 'This was put off, not refused for good. We ask only whether a later try got through.',
  },
  listing: {
    receiver: 'We ask what led to it and what has to change, and who may ask for a review once that is done.',
    host: 'Please find and stop what led to it before anyone asks for removal: a request without a cause found is turned away.',
  },
  account: {
    receiver:
      'We do not ask for release before the account is clean: we ask what was seen and when, so that it can be found.',
    host: 'An account on your server may be misused. Please check it, and stop what does not come from its owner, before anyone asks for release.',
  },
  complaint: {
    receiver:
      'Nothing was refused, and we ask for nothing to be lifted: we ask what led to the complaint, so that it does not happen again.',
    host: 'Nothing was refused. We ask only whether the log shows mail that the owner of the account did not send.',
  },
  identity: {
    receiver:
      'We do not ask for an exception: we ask which check did not pass, so that the owner of the domain can put it right.',
    host: 'The records of the domain and what your server does have to agree. We ask which values your server uses.',
  },
  'reverse-name': {
    receiver:
      'We do not ask for an exception: we ask what your servers see, so that the owner of the address can put its name right.',
    host: 'Only the owner of the address can set its reverse name. Please set one that leads back to the address.',
  },
  'no-such-domain': {
    receiver:
      'Your servers refused nothing: the domain could not be looked up. We ask whether its records are as you mean them to be.',
    host: 'The recipient’s domain could not be looked up. We ask what your resolver answers today.',
  },
  unreachable: {
    receiver: 'Your servers refused nothing: no connection came about. We ask whether one reached you.',
    host: 'Your server could not reach the other one. We ask which address it tried, and with what error.',
  },
  content: {
    receiver:
      'We do not ask you to let this one mail through: we ask which part led to the verdict, so that it can be changed.',
    host: 'The verdict is about this mail, not about your server. We ask only for the lines that show it.',
  },
  'no-such-mailbox': {
    receiver:
      'No block is in question, and we do not ask for one to be lifted: we ask only whether this address takes mail.',
    host: 'Nothing here speaks against your server: the answer is about the recipient’s address. We ask only for the lines that show it.',
  },
  'mailbox-full': {
    receiver:
      'No block is in question: the mailbox has no room, and only the recipient can make some. We ask only whether that is still so.',
    host: 'Nothing here speaks against your server: the recipient’s mailbox has no room. We ask only whether a later try got through.',
  },
  'recipient-rule': {
    receiver:
      'The rule may be meant as it is, and we ask for no exception: we ask which one it is, and who can allow this sender.',
    host: 'A rule of the recipient’s side refused it; nothing here speaks against your server. We ask only for the lines that show it.',
  },
  size: {
    receiver: 'We do not ask for an exception: we ask for the limit, so that the mail can be made smaller.',
    host: 'The mail was larger than one of the two servers takes. We ask for your own limit.',
  },
  'own-limit': {
    receiver:
      'The sending host’s own limit stopped this mail, and there is nothing for you to lift: we ask only whether any of it reached you.',
    host: 'A limit of yours stopped this mail. We ask which one, and how it can be kept.',
  },
  tls: {
    receiver: 'We ask which encryption your servers require, so that the sending host can offer it.',
    host: 'The two servers did not agree on encryption. We ask what your server offered.',
  },
  'gave-up': {
    receiver:
      'The sending host stopped trying, and its notice does not say why. We ask whether the tries reached you.',
    host: 'Your server stopped trying, and the notice does not say what the tries were answered. We ask for that.',
  },
  loop: {
    receiver: 'The mail went round in circles. We ask whether a forward or a route on your side leads back.',
    host: 'The mail went round in circles. We ask whether a forward or a route on your side leads back.',
  },
  'not-responsible': {
    receiver:
      'The answer says that the server does not take mail for this recipient. We ask whether it should.',
    host: 'The server that your server chose does not take mail for this recipient. We ask why it was chosen.',
  },
  protocol: {
    receiver:
      'We do not ask for an exception: we ask which rule was broken and where, so that it can be put right.',
    host: 'Something in the mail or in the dialogue broke a rule. We ask for the dialogue as your log has it.',
  },
  unclear: {
    receiver: 'We ask what happened and what has to change.',
    host: 'We ask for what only your side can see.',
  },
};

const domainOr = (domain: string | null) => domain ?? 'the recipient’s domain';

/** Letters by what they are for: their titles, their purpose, and the questions that only one purpose has. */
export const letters = {
  purpose,
  title: {
    undelivered: (domain: string | null) => `Mail to ${domainOr(domain)} could not be delivered`,
    putOff: (operator: string | null, code: string | null) =>
      `Mail to ${receiverName(operator)} is put off${code === null ? '' : ` with ${code}`}`,
    complaint: (ip: string | null) => `A complaint about mail${ip === null ? '' : ` from ${ip}`}`,
  },
  postmasterOf: (domain: string) => `To the postmaster of ${domain}`,
  complaintOfYours: (ip: string | null) =>
    `You passed on a complaint about mail${ip === null ? '' : ` from ${ip}`}.`,
  complaintOf: (operator: string | null) =>
    `${receiverFirst(operator)} passed on a complaint about mail that left your server.`,
  next: 'Next step',
  noLetter:
    'No letter is due now. Both are written all the same, for the case that the step does not help; they ask for no removal.',
  receiver: {
    laterTaken: 'Is a later try of the same mail taken?',
    domainRecords: (domain: string | null) =>
      `Which MX records should ${domainOr(domain)} have, and are they published today?`,
    domainTaken: (domain: string | null) => `Do your servers take mail for ${domainOr(domain)}?`,
    stillFull: 'Is the mailbox still out of room today?',
    whoAllows: 'Who on the recipient’s side can allow this sender?',
    sizeCounts: 'Does the limit count attachments as they travel, about a third larger than the file?',
    tlsNeeded: 'Which TLS versions and certificate checks do your servers require?',
    routesBack: (domain: string | null) =>
      `Does a forward or a route for ${domainOr(domain)} lead back to where it came from?`,
    whichSyntax: 'Which command or which line of the mail broke a rule?',
  },
  host: {
    gotThrough: 'Did a later try get through, and when?',
    secured: 'Has the account been secured, and when?',
    setName: 'Will you set a reverse name that leads back to the address, and by when?',
    resolverSees: (domain: string | null) =>
      `What does your resolver answer today for the MX of ${domainOr(domain)}?`,
    asWritten: 'Did your server pass the recipient’s address on as it was written?',
    largest: 'What is the largest mail that your server sends on?',
    routesBack: 'Does a forward or a route of yours lead back to where the mail came from?',
    chosen: (remote: string | null) =>
      `By which record or setting did your server choose ${remote ?? 'that server'} for this recipient?`,
    dialogue: 'Will you send the SMTP dialogue of one such try?',
  },
};
