import { operator } from '../operator.ts';

export const awsEc2 = operator({
  id: 'aws-ec2',
  names: ['Amazon EC2'],
  kind: 'host',
  hosts: [],
  outbound: ['compute.amazonaws.com', 'compute-1.amazonaws.com'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [],
  routes: [],
  evidenceAsked: [
    'full bounce (message/delivery-status part and original headers)',
    'sender and recipient address',
    'exact date and time with time zone',
    'queue or message id',
    'exact remote reply and remote host',
  ],
  limits: [
    {
      what: 'outgoing port 25',
      value: 'blocked or restricted by default',
      unit: null,
      sources: ['ses-smtp', 'p25-nylas'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  documents: [],
  notes: [
    'Lift and PTR are requested with the form "Request to Remove Email Sending Limitations"; only the account owner may ask.',
  ],
  sources: ['ses-smtp', 'p25-nylas'],
  confidence: 'verified',
  asOf: null,
});
