import type { EvidenceRequest } from './evidence-request.ts';

export const brevoRequests: readonly EvidenceRequest[] = [
  {
    id: 'brevo-logs',
    mailSystem: 'brevo',
    answers: 'log-lines',
    command: 'Brevo » Transactional » Logs; or webhook events deferred, soft_bounce, hard_bounce, blocked',
    needs: [],
    shows: 'Event, reason, sending_ip.',
    whoCan: 'account-owner',
    kept: null,
    source: 'brevo-hooks',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
