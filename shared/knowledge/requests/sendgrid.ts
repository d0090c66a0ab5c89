import type { EvidenceRequest } from './evidence-request.ts';

export const sendgridRequests: readonly EvidenceRequest[] = [
  {
    id: 'sg-logs',
    mailSystem: 'sendgrid',
    answers: 'log-lines',
    command: 'SendGrid » Activity, or Email Logs API (search, then filter by message id)',
    needs: [],
    shows: 'processed, deferred, bounce, dropped with reason.',
    whoCan: 'account-owner',
    kept: '30 days of events (Email Logs API); the activity page may show less',
    source: 'sg-logs',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
