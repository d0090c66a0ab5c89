import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const FAILED =
  /The following recipients failed: ([^\s<>@:]{1,128}@[^\s<>@:,]{1,255})(?:: ([^\n]{1,2000}?))?(?=\s{0,3}(?:SMTP server error:|\n|$))/gi;

/** PHPMailer's exception: "SMTP Error: The following recipients failed: a@example.com: …" (class.phpmailer.php). */
export const phpmailer: Dialect = {
  id: 'phpmailer',
  recognises: (text) => text.text.includes('The following recipients failed:'),
  read: (text) =>
    text.matchAll(FAILED).flatMap((match) => {
      const address = match.group(1);
      if (address === null) return [];
      const detail = match.group(2) ?? match.whole;
      return [blockDraft('phpmailer', null, { address, detail, whole: match.whole })];
    }),
};
