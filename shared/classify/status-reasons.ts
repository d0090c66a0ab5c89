import type { Reason } from '../contract/reason.ts';

/**
 * Sisimai's reason for an enhanced status code by itself (subject and detail), where it is another than
 * the one its cause has.
 */
export const statusReasons: Readonly<Record<string, Reason>> = {
  '1.2': 'hostunknown',
  '1.4': 'filtered',
  '1.6': 'hasmoved',
  '1.9': 'systemerror',
  '1.10': 'notaccept',
  '2.0': 'filtered',
  '2.1': 'filtered',
  '2.3': 'exceedlimit',
  '2.4': 'filtered',
  '3.1': 'systemfull',
  '3.2': 'notaccept',
  '4.0': 'networkerror',
  '4.1': 'expired',
  '4.2': 'networkerror',
  '4.4': 'hostunknown',
  '4.6': 'networkerror',
  '4.7': 'expired',
  '4.8': 'networkerror',
  '6.0': 'contenterror',
  '6.1': 'contenterror',
  '6.2': 'contenterror',
  '6.3': 'contenterror',
  '6.5': 'contenterror',
  '6.6': 'contenterror',
  '6.9': 'contenterror',
  '7.0': 'securityerror',
  '7.1': 'securityerror',
  '7.2': 'securityerror',
  '7.5': 'securityerror',
  '7.8': 'securityerror',
  '7.9': 'securityerror',
  '7.13': 'suspend',
  '7.27': 'notaccept',
};
