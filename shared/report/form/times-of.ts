import { speak } from '../../language/speak.ts';
import type { FormInput } from './form-input.ts';

/** As many mails as a desk looks up; the evidence has all. */
const MAILS = 12;

/** When each mail was sent and came back, in UTC, earliest first. */
export function timesOf({ records, document }: FormInput): readonly string[] {
  const { form, format } = speak(document.language);
  const said = (at: string | null, say: (time: string) => string) => {
    const epoch = at === null ? Number.NaN : Date.parse(at);
    return Number.isNaN(epoch) ? [] : [{ epoch, words: say(format.utc(epoch)) }];
  };
  const mails = records
    .map((record) => [...said(record.sentAt, form.sent), ...said(record.bouncedAt, form.returned)])
    .filter((times) => times.length > 0)
    .sort((a, b) => (a[0]?.epoch ?? 0) - (b[0]?.epoch ?? 0))
    .map((times) => times.map(({ words }) => words).join(', '));
  const shown = [...new Set(mails)];
  return shown.length > MAILS ? [...shown.slice(0, MAILS), form.more(shown.length - MAILS)] : shown;
}
