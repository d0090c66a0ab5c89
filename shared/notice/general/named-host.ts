import type { TracedText } from '../../mail/traced-text.ts';

/** The other side as a notice's own words name it. */
export interface NamedHost {
  readonly host: TracedText;
  readonly ip: TracedText | null;
}

const HOST = String.raw`((?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})`;
const IP = '([0-9A-Fa-f.:]{3,45})';
const OTHER = "(?:remote|destination|receiving|recipient(?:'s)?|target|upstream|other)";
/** A label: `Mail server  : mx.example.com [192.0.2.1]`, `Server: <mx.example.com>`, a cell of a table. */
const LABELLED = new RegExp(
  String.raw`^[ \t>*•-]{0,8}(?:${OTHER} )?(?:smtp |mail ?|e-?mail )?(?:server|host|mta|mx)(?: name)?[ \t]{0,20}(?:[:=\t]|\n\n?)[ \t]{0,10}[<["']?${HOST}[>\]"']?(?:[ \t]{0,3}[[(]${IP}[\])])?[ \t]{0,4}$`,
  'im',
);
/** A sentence: "Remote SMTP server mx.example.com has rejected address", "upstream (mx.example.com) temporary error:". */
const SPOKEN = new RegExp(
  String.raw`\b${OTHER} (?:smtp |mail )?(?:server |host |mta )?[("'<]?${HOST}[)"'>]?(?: ?[[(]${IP}[\])])?,? (?:has |had |temporary |permanent )?(?:rejected|refused|returned|declined|bounced|answered|error)`,
  'i',
);

/** The host that the words of a notice name beside the reply and not in a frame around it; null where they name none. */
export function namedHost(words: TracedText): NamedHost | null {
  const match = words.exec(LABELLED) ?? words.exec(SPOKEN);
  const host = match?.group(1) ?? null;
  return match === null || host === null ? null : { host, ip: match.group(2) };
}
