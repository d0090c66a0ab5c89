/** What was sent. A parcel, a payment or a build that fails is no mail. */
const MAIL =
  /\b(?:e-?mails?|mails?|messages?|nachricht(?:en)?|mensajes?|correos?|courriels?|messaggi[oo]?|mensage[mn]s?|berichte?n?|wiadomo\p{L}{1,5}|meddelanden?\p{L}{0,2}|beskeden?|viesti\p{L}{0,4}|ileti\p{L}{0,4}|zpráv\p{L}{0,2})\b|сообщени|письм|повідомлен|μήνυμα|メール|メッセージ|邮件|郵件|메일|메시지|الرسالة|הודע/iu;
/** That it did not get there. */
const FAILED = [
  /undeliver|un-deliver|bounced|\b(?:was|has been|been|were) (?:rejected|refused|returned|delayed|blocked)|\bdeliver\p{L}{0,3}\b.{0,30}\b(?:fail|unsuccessful|not possible|impossible|problem|error|delay)/isu,
  /(?:\b(?:not|never|unable|cannot)|n['’]t|\bfail\p{L}{0,4}|\bunsuccessful\p{L}{0,2}|\bproblem)\b.{0,40}\b(?:deliver|sent|send|forward|relay|reach|accept|process)/isu,
  /abgelehnt|abgewiesen|zurückgewiesen|unzustellbar|nicht\b.{0,60}(?:zugestellt|ausgeliefert|zustell|gesendet|weiterleiten)/isu,
  /n['’](?:a|ont|est)\b.{0,20}\bpas\b|impossible|non remis|rejet|no\b.{0,30}(?:entreg|envi)|rechazad|devuelto|non\b.{0,40}(?:consegn|recapit|invia)|respint|não\b.{0,30}(?:entreg|envi|possível)/isu,
  /niet\b.{0,40}(?:bezorg|afgelever|verz)|onbestelbaar|nie\b.{0,30}dostarcz|niedostarcz|(?:ikke|inte)\b.{0,40}lever|\bei\b.{0,30}(?:toimit|lähet)|iletilemedi|teslim edilemedi|nelze|nebyl|не .{0,30}доставл|невозможно|недоставл|δεν/isu,
  /配信|送信|不達|届|退信|退回|无法|無法|失败|失敗|전송|배달|تعذر|נכשל/u,
];
/** What may come to pass is no report. */
const CONDITION = /^\s{0,8}(?:if|when|unless|wenn|falls|sofern|si|jeśli|если)\s/i;
/** What says that a mail failed stands at the beginning; more is the mail itself. */
const LOOKED_AT = 3000;

/** Whether one sentence says both: a mail, and that it did not get where it was sent. */
export const saysMailFailed = (words: string): boolean =>
  words
    .slice(0, LOOKED_AT)
    .split(/[.!?](?=\s)|[。！？]|\n[ \t]{0,8}\n|\n(?=[ \t]{0,8}[\w-]{2,20}:)/u)
    .some(
      (sentence) =>
        !CONDITION.test(sentence) && MAIL.test(sentence) && FAILED.some((pattern) => pattern.test(sentence)),
    );
