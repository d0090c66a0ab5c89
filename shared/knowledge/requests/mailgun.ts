import type { EvidenceRequest } from './evidence-request.ts';

export const mailgunRequests: readonly EvidenceRequest[] = [
  {
    id: 'mg-logs',
    mailSystem: 'mailgun',
    answers: 'log-lines',
    command: 'Mailgun » Send » Sending » Logs, or Logs API',
    needs: [],
    shows: 'failed (severity temporary or permanent), delivery-status with code and message.',
    whoCan: 'account-owner',
    kept: 'at least 3 days; up to 30 days by plan',
    source: 'mg-events',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
