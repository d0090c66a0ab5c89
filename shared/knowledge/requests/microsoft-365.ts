import type { EvidenceRequest } from './evidence-request.ts';

export const microsoft365Requests: readonly EvidenceRequest[] = [
  {
    id: 'm365-trace-ui',
    mailSystem: 'microsoft-365',
    answers: 'log-lines',
    command:
      'Exchange admin center » Mail flow » Message trace » Start a trace; open the message, read the events Defer and Fail',
    needs: [],
    shows: 'Receive, Send, Defer, Fail with the remote reply.',
    whoCan: 'account-owner',
    kept: '90 days; up to 10 days at once, older as a CSV report',
    source: 'ms-exo',
    asOf: '2021-07-14',
    confidence: 'verified',
  },
  {
    id: 'm365-trace-ps',
    mailSystem: 'microsoft-365',
    answers: 'log-lines',
    command:
      "Get-MessageTraceV2 -MessageId {messageId} -StartDate '<start>' -EndDate '<end>' | Get-MessageTraceDetailV2 | FL Date,Event,Action,Detail",
    needs: ['messageId'],
    shows:
      'The same as text, times in UTC; 10 days a query, 90 days back. Get-MessageTrace is the predecessor and is to be withdrawn.',
    whoCan: 'account-owner',
    kept: '90 days',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
  {
    id: 'm365-hist',
    mailSystem: 'microsoft-365',
    answers: 'log-lines',
    command:
      "Start-HistoricalSearch -ReportTitle '<title>' -ReportType MessageTraceDetail -StartDate '<start>' -EndDate '<end>' -RecipientAddress {recipient} -NotifyAddress '<own address>'",
    needs: ['recipient'],
    shows: 'CSV report; takes hours; 250 searches a day.',
    whoCan: 'account-owner',
    kept: '90 days',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
  {
    id: 'm365-restricted',
    mailSystem: 'microsoft-365',
    answers: 'submitting-account',
    command: 'Microsoft Defender portal » Review » Restricted entities',
    needs: [],
    shows: 'Whether the account was blocked from sending after suspicious mail.',
    whoCan: 'account-owner',
    kept: 'until released',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
