import type { EvidenceRequest } from './evidence-request.ts';

export const mailchannelsRequests: readonly EvidenceRequest[] = [
  {
    id: 'mc-log',
    mailSystem: 'mailchannels',
    answers: 'log-lines',
    command: 'Host Console » Outbound » Log Search: rcpt:{recipient} AND date:{day}',
    needs: ['day', 'recipient'],
    shows:
      'Status, last SMTP command, reply; from the entry the host can send the Insights link or report an issue.',
    whoCan: 'host-technician',
    kept: '35 days',
    source: 'mc-log',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
  {
    id: 'mc-insights',
    mailSystem: 'mailchannels',
    answers: 'receiver-verdict',
    command: 'Insights link in the bounce text',
    needs: [],
    shows: 'Reason of the refusal, own sending history, and for content blocks a Not Spam button.',
    whoCan: 'account-owner',
    kept: '35 days',
    source: 'mc-insights',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
