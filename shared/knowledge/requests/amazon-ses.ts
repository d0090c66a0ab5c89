import type { EvidenceRequest } from './evidence-request.ts';

export const amazonSesRequests: readonly EvidenceRequest[] = [
  {
    id: 'ses-events',
    mailSystem: 'amazon-ses',
    answers: 'log-lines',
    command:
      'Event destination (SNS, EventBridge, Firehose) of the configuration set: Bounce, DeliveryDelay, Reject; or: aws sesv2 get-message-insights --message-id <ses message id> (Virtual Deliverability Manager on)',
    needs: [],
    shows: 'bounceType, bounceSubType, diagnosticCode.',
    whoCan: 'account-owner',
    kept: 'only what the account recorded; without an event destination nothing but the bounce mail',
    source: 'ses-api',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
  {
    id: 'ses-suppression',
    mailSystem: 'amazon-ses',
    answers: 'suppression-entry',
    command: 'aws sesv2 get-suppressed-destination --email-address {recipient}',
    needs: ['recipient'],
    shows: 'Whether the account-level list suppresses this address and since when.',
    whoCan: 'account-owner',
    kept: 'until removed',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
