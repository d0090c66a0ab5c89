import { cpanelRequests } from './requests/cpanel.ts';
import type { EvidenceRequest } from './requests/evidence-request.ts';
import { eximRequests } from './requests/exim.ts';
import { postfixRequests } from './requests/postfix.ts';

/**
 * What to run, by mail system; of several for one question the first whose facts are known is asked.
 * A mail system is added as a file of its own.
 */
export const requests: readonly EvidenceRequest[] = [...eximRequests, ...cpanelRequests, ...postfixRequests];
