import type { EvidenceRequest } from './evidence-request.ts';

export const exchangeRequests: readonly EvidenceRequest[] = [
  {
    id: 'exch-tracking',
    mailSystem: 'exchange',
    answers: 'log-lines',
    command:
      'Get-TransportService | Get-MessageTrackingLog -MessageId {messageId} -ResultSize Unlimited | Sort Timestamp | FL Timestamp,EventId,Source,ConnectorId,Recipients,RecipientStatus,SourceContext',
    needs: ['messageId'],
    shows: 'Path of the message and RecipientStatus with the reply.',
    whoCan: 'host-technician',
    kept: '30 days (MessageTrackingLogMaxAge), or less by 1000 MB size limit',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
  {
    id: 'exch-tracking-rcpt',
    mailSystem: 'exchange',
    answers: 'log-lines',
    command:
      "Get-TransportService | Get-MessageTrackingLog -Start '<start>' -End '<end>' -Recipients {recipient}",
    needs: ['recipient'],
    shows: 'The same path, where the Message-ID is unknown.',
    whoCan: 'host-technician',
    kept: '30 days',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
  {
    id: 'exch-protocol',
    mailSystem: 'exchange',
    answers: 'smtp-dialogue',
    command:
      'Select-String -SimpleMatch {remoteHost} "$env:ExchangeInstallPath\\TransportRoles\\Logs\\Hub\\ProtocolLog\\SmtpSend\\SEND*.log"',
    needs: ['remoteHost'],
    shows:
      'The SMTP dialogue word for word, UTC. Only written when ProtocolLoggingLevel of the Send connector is Verbose; off by default on Send connectors made by the administrator.',
    whoCan: 'host-technician',
    kept: '30 days (SendProtocolLogMaxAge)',
    source: 'ms-exch',
    asOf: '2021-07-14',
    confidence: 'verified',
  },
  {
    id: 'exch-queue',
    mailSystem: 'exchange',
    answers: 'queue-state',
    command:
      'Get-Queue -Filter "NextHopDomain -eq {recipientDomain}" | FL Identity,Status,MessageCount,LastError,LastRetryTime,NextRetryTime',
    needs: ['recipientDomain'],
    shows: 'State of the queue for this destination with last error and next attempt.',
    whoCan: 'host-technician',
    kept: 'live',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
  {
    id: 'exch-connectivity',
    mailSystem: 'exchange',
    answers: 'open-connections',
    command: 'Connectivity log: %ExchangeInstallPath%TransportRoles\\Logs\\Hub\\Connectivity',
    needs: [],
    shows: 'Each connection with destination, reason of failure, number of messages.',
    whoCan: 'host-technician',
    kept: '30 days',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
];
