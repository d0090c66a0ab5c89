import { hopsOf } from '../mail/received.ts';
import type { NoticeMail } from './bounce.ts';
import { addressField, dateField, messageIdField, textField } from './header-facts.ts';
import type { Mail } from './mail.ts';

/** The notice as a mail of its own: who sent it, when, and by which way it came back. */
export const noticeMail = ({ header }: Mail): NoticeMail => ({
  from: addressField(header, 'From'),
  subject: textField(header, 'Subject'),
  messageId: messageIdField(header),
  date: dateField(header),
  hops: hopsOf(header),
});
