import { formatOf } from '../format.ts';

const format = formatOf('en');
const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;

/** How failures spread over hours, days, domains and addresses. */
export const spread = {
  heading: 'When and from where',
  by: {
    hour: 'By hour of the day, UTC',
    day: 'By day, UTC',
    domain: 'By sender domain',
    ip: 'By sending address',
  },
  heads: { hour: 'Hour', day: 'Day', domain: 'Sender domain', ip: 'Sending address' },
  columns: { failed: 'Failed', arrived: 'Arrived', share: 'Share failed' },
  tooFew: (failed: number, of: number) =>
    `${format.number(failed)} of ${format.number(of)}; too few for a rate`,
  hour: (n: number) => `${hour(n)} UTC`,
  caption: (dated: number) =>
    `${format.plural(dated, { one: 'One mail', other: `${format.number(dated)} mails` })} by the hour, UTC, in which the sending host took them up: filled failed, hollow arrived`,
  alt: (failed: number, arrived: number) =>
    `Bars by hour of the day in UTC: ${format.number(failed)} failed, ${format.number(arrived)} arrived. The table below has the same numbers.`,
  pattern: (from: number, until: number, within: string, outside: string) =>
    `Mails taken up between ${hour(from)} and ${hour(until)} UTC failed: ${within}. In the other hours: ${outside}.`,
  failuresOnly: (from: number, until: number, n: number, of: number) =>
    `${format.number(n)} of ${format.number(of)} failures are of mails taken up between ${hour(from)} and ${hour(until)} UTC. Whether mails of the other hours arrived is not known.`,
  share: (failed: number, of: number, interval: string | null) =>
    `${format.number(failed)} of ${format.number(of)}${interval === null ? '' : `, ${interval}`}`,
  more: (n: number) =>
    format.plural(n, {
      one: 'One further row is left out here.',
      other: `${format.number(n)} further rows are left out here.`,
    }),
  asTable: 'The same numbers as tables',
};
