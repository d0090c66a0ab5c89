import type { SmtpPhase } from '../contract/phase.ts';
import { findAddress } from '../mail/address.ts';
import { TracedText } from '../mail/traced-text.ts';
import { phaseNamed } from './reply/phase.ts';
import { splitReplies } from './reply/split-replies.ts';
import type { Reply } from './reply.ts';

/** One answer in a transcript of the session, and whom it concerns. */
export interface TranscriptReply {
  readonly address: string | null;
  readonly host: TracedText | null;
  readonly ip: TracedText | null;
  readonly phase: SmtpPhase | null;
  /** True for `<<<`: the other side's words; false for the mailer's own line below them. */
  readonly remote: boolean;
  readonly words: TracedText;
}

const TALKING =
  /(?:^|\s)(?:while talking to ([^\s:]{1,255}?)\.?:|Connected to ([A-Za-z0-9._-]{1,255}?)\.?$)/i;
/** telnet, nc, curl and swaks say which address they try. */
const TRYING = /(?:^|\s)Trying \[?([0-9A-Fa-f.:]{3,45}?)\]?(?::\d{1,5})?\.{3}$/;
/** What telnet prints once somebody types into a connection: the lines with codes below it are the server's. */
const TERMINAL = /^[ \t]{0,8}Escape character is /m;
/** RFC 5321 section 4.2: the greeting begins with the server's name. */
const GREETING = /^220[ -]([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})(?=\s)/;
/** hMailServer and IIS log the address of the other server before each line of the session. */
const CLIENT_IP =
  /^[ \t]{0,8}(?:"SMTPC"(?:[ \t]{1,4}\d{1,9}){2}[ \t]{1,4}"[^"\n]{10,30}"[ \t]{1,4}"|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} (?=\S{3,45} (?:<-|->)))([0-9A-Fa-f.:]{3,45})/;
/** Time and level of a program's own log, and the object that Perl prints, stand before the mark. */
const LOGGED = String.raw`[ \t]{0,8}(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}[^\]\s]{0,12}\]? {1,3}(?:(?:DEBUG|INFO)\b ?)?(?:\[\w{1,40}\] )?(?:[0-9A-Fa-f.:]{3,45} (?=<-|->))?|Net::SMTP\S{0,40}(?=>>>|<<<)|"SMTPC"(?:[ \t]{1,4}\d{1,9}){2}[ \t]{1,4}"[^"\n]{10,30}"[ \t]{1,4}"[0-9A-Fa-f.:]{3,45}"[ \t]{1,4}"(?=SENT:|RECEIVED:))?`;
const COMMAND = new RegExp(
  `^${LOGGED}(?:>>>|->|~>|SMTP>>|C:|Sent <<<|SENT:|CLIENT -> SERVER:|send: b?['"]) {0,3}(.{1,600})`,
);
/** Somebody at a terminal types the commands as they are. */
const TYPED =
  /^[ \t]{0,8}((?:MAIL FROM|RCPT TO): {0,4}<.{1,600}|(?:EHLO|HELO) [A-Za-z0-9[].{1,300}|DATA|QUIT|RSET|STARTTLS|AUTH [A-Z].{0,300})$/i;
const ANSWER = new RegExp(
  String.raw`^${LOGGED}(?:<<<|<-|<~|<\*\*|SMTP<<|S:|RECEIVED:|Received >>>|SERVER -> CLIENT:|reply: b?['"])[ \t]{0,3}(.{0,2000}?)(?:\\r\\n)?['"]?$`,
);
/** Sendmail's own line: `550 5.1.1 <user@example.net>... User unknown`, or the address without a code. */
const OWN =
  /^[ \t]{0,8}([245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?.{1,2000}|<?[^\s<>@]{1,128}@[^\s<>@]{1,255}>?\.\.\. .{1,2000})/;
/** What a program that delivers locally printed: `mail.local: unknown user: kim`, `procmail: Quota exceeded`. */
const PROGRAM = /^[ \t]{0,8}((?:\/[\w./-]{1,80}\/)?[a-z][\w.-]{2,30}: [^<>@:]{3,80}(?:: .{0,300})?)$/;
/** Sendmail 5 gives the mailer's own code after the address: `554 <user@example.net>... 550 Host unknown`. */
const INNER = /\.\.\. (?=[45]\d\d )/;
/** What shows that lines with codes are a session's, and not another mail system's quotation of a reply. */
const SESSION =
  /transcript of (?:the )?session|while talking to|^[ \t]{0,8}(?:>>>|<<<|(?:->|~>|SMTP>>) ?(?:EHLO|HELO|MAIL|RCPT|DATA)|SMTP<<|Received >>>)|^"SMTPC"[ \t]|(?:SERVER -> CLIENT|CLIENT -> SERVER):|^(?:send|reply): b?['"]/im;
const CONTINUES = /^[2345]\d\d-/;
/** What any of these lines holds, wherever it stands: most lines of a notice are sentences, and hold none of it. */
const MAY_TELL =
  />>>|<<<|[-~]>|<[-~*]|SMTP(?:>>|<<)|[CS]:|(?:SERVER|CLIENT|SENT|RECEIVED):|(?:send|reply): b?['"]|\.\.\. |(?:MAIL FROM|RCPT TO):|while talking to|Connected to|Trying [[\dA-Fa-f:]|^[ \t]{0,8}(?:[245]\d\d[ -]|EHLO |HELO |DATA$|QUIT$|RSET$|STARTTLS$|AUTH )/im;

interface State {
  /** Commands stand without a mark: what answers them is the other side's. */
  typed: boolean;
  host: TracedText | null;
  ip: TracedText | null;
  phase: SmtpPhase | null;
  address: string | null;
  /** A local program's line that waits for Sendmail's own line below it, which says whom it is about. */
  program: TracedText | null;
}

function command(words: TracedText, state: State): void {
  state.phase = phaseNamed(words.text) ?? state.phase;
  if (state.phase === 'rcpt') state.address = findAddress(words)?.text.toLowerCase() ?? state.address;
  else state.address = null;
}

/** Adds a line to a multi-line answer, or begins the next. */
function answer(replies: TranscriptReply[], words: TracedText, remote: boolean, state: State): void {
  const last = replies.at(-1);
  const lastLine = last?.words.text.split('\n').at(-1) ?? '';
  if (last !== undefined && last.remote === remote && CONTINUES.test(lastLine)) {
    const joined = TracedText.join([last.words, words], '\n');
    if (joined !== null) replies[replies.length - 1] = { ...last, words: joined };
    return;
  }
  const named = remote ? state.address : (findAddress(words)?.text.toLowerCase() ?? state.address);
  const { host, ip, phase, program } = state;
  const own = { address: named, host: null, ip: null, phase: null, remote };
  if (program !== null && !remote) replies.push({ ...own, words: program });
  replies.push(remote ? { address: named, host, ip, phase, remote, words } : { ...own, words });
  if (remote) state.host ??= words.exec(GREETING)?.group(1) ?? null;
}

/** What the one or the other form of a line holds. */
function either(line: TracedText, pattern: RegExp): TracedText | null {
  const match = line.exec(pattern);
  return match?.group(1) ?? match?.group(2) ?? null;
}

function readLine(line: TracedText, session: boolean, state: State, replies: TranscriptReply[]): void {
  const cut = line.slice(0, 3000);
  const talking = either(cut, TALKING);
  const sent = either(cut, COMMAND) ?? either(cut, TYPED);
  state.typed ||= TYPED.test(cut.text);
  const heard = cut.exec(ANSWER)?.group(1) ?? null;
  const own = cut.exec(OWN)?.group(1) ?? null;
  state.ip = (cut.exec(TRYING) ?? cut.exec(CLIENT_IP))?.group(1) ?? state.ip;
  if (talking !== null) Object.assign(state, { host: talking, phase: null, address: null });
  else if (sent !== null) command(sent, state);
  else if (heard !== null) answer(replies, heard, true, state);
  else if (own !== null && (session || state.typed || own.text.includes('... ')))
    answer(replies, own, state.typed && /^\d/.test(own.text), state);
  state.program = session && own === null ? (cut.exec(PROGRAM)?.group(1) ?? null) : null;
}

/** Reads the transcript of an SMTP session as Sendmail and its relatives print it. */
export function readTranscript(text: TracedText): TranscriptReply[] {
  const replies: TranscriptReply[] = [];
  if (!MAY_TELL.test(text.text)) return replies;
  const typed = TERMINAL.test(text.text);
  const state: State = { typed, host: null, ip: null, phase: null, address: null, program: null };
  const session = SESSION.test(text.text);
  for (const line of text.lines()) {
    if (session || MAY_TELL.test(line.text)) readLine(line, session, state, replies);
  }
  return replies;
}

/** "503 Need RCPT" and the like only answer what the refused command left undone. */
const CONSEQUENCE = /^(?:503|354|2\d\d)\b/;

/** Sendmail 5's line about a connection, between an answer and whom it failed for: `421 mx.example.net (smtp)... Deferred: …`. */
const OF_CONNECTION = /^[245]\d\d ([^\s<>@]{1,255}) \([\w-]{1,20}\)\.\.\. /;

/** The other side's answer that an own line sums up: the last one before it that names nobody else. */
function before(replies: readonly TranscriptReply[], own: TranscriptReply): TranscriptReply[] {
  let connection: string | null = null;
  for (let index = replies.indexOf(own) - 1; index >= 0; index -= 1) {
    const reply = replies[index];
    if (reply === undefined) break;
    const isOther = connection !== null && reply.host?.text.toLowerCase() !== connection;
    if (reply.remote) return reply.address === null && !isOther ? [reply] : [];
    if (reply.address !== null) continue;
    const host = OF_CONNECTION.exec(reply.words.text)?.[1]?.toLowerCase() ?? null;
    if (host === null || (connection !== null && host !== connection)) break;
    connection = host;
  }
  return [];
}

/** The answers that refuse something. */
export const refusals = (replies: readonly TranscriptReply[]): TranscriptReply[] =>
  replies.filter((reply) => !CONSEQUENCE.test(reply.words.text));

/** The refusals that concern one recipient: by address; failing that, what concerns all. */
export function transcriptFor(
  replies: readonly TranscriptReply[],
  address: string | null,
): TranscriptReply[] {
  const wanted = address?.toLowerCase() ?? '';
  const own = replies.filter(
    (reply) =>
      reply.address === wanted || (reply.address === null && reply.words.text.toLowerCase().includes(wanted)),
  );
  if (wanted === '' || own.length === 0) return replies.filter((reply) => reply.address === null);
  const first = own[0];
  return own.some((reply) => reply.remote) || first === undefined ? own : [...before(replies, first), ...own];
}

/** The mailer's own line without the address it begins with, where a code follows. */
function innerWords(reply: TranscriptReply): TracedText {
  const inner = reply.remote ? null : reply.words.exec(INNER);
  return inner === null ? reply.words : reply.words.slice(inner.end);
}

/** Transcript answers as replies: the other side's first. */
export function asReplies(found: readonly TranscriptReply[]): Reply[] {
  const remote = found.filter((reply) => reply.remote);
  return (remote.length > 0 ? remote : found).slice(0, 4).flatMap((reply) =>
    splitReplies(innerWords(reply), { smtp: reply.remote, writer: 'sendmail' }).map((split) => ({
      ...split,
      author: reply.remote ? split.author : 'sender-host',
      host: split.host ?? reply.host?.toFact() ?? null,
      ip: split.ip ?? reply.ip?.toFact() ?? null,
      phase: split.phase ?? reply.phase,
    })),
  );
}
