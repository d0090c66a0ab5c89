import { accountCompromisePhrases } from './phrases/account-compromise.ts';
import { arPhrases } from './phrases/ar.ts';
import { authSpfDkimDmarcPhrases } from './phrases/auth-spf-dkim-dmarc.ts';
import { blocklistQueryErrorPhrases } from './phrases/blocklist-query-error.ts';
import { concurrentConnectionsPhrases } from './phrases/concurrent-connections.ts';
import { connectionFailedPhrases } from './phrases/connection-failed.ts';
import { contentAttachmentPhrases } from './phrases/content-attachment.ts';
import { contentSpamPhrases } from './phrases/content-spam.ts';
import { contentVirusPhrases } from './phrases/content-virus.ts';
import { csPhrases } from './phrases/cs.ts';
import { daPhrases } from './phrases/da.ts';
import { dePhrases } from './phrases/de.ts';
import { dnsFailurePhrases } from './phrases/dns-failure.ts';
import { domainBlocklistedPhrases } from './phrases/domain-blocklisted.ts';
import { dynamicIpPhrases } from './phrases/dynamic-ip.ts';
import { elPhrases } from './phrases/el.ts';
import { esPhrases } from './phrases/es.ts';
import { etPhrases } from './phrases/et.ts';
import { fiPhrases } from './phrases/fi.ts';
import { frPhrases } from './phrases/fr.ts';
import { geoBlockPhrases } from './phrases/geo-block.ts';
import { greylistingPhrases } from './phrases/greylisting.ts';
import { hostOwnLimitPhrases } from './phrases/host-own-limit.ts';
import { huPhrases } from './phrases/hu.ts';
import { idPhrases } from './phrases/id.ts';
import { ipBlocklistedLocalPhrases } from './phrases/ip-blocklisted-local.ts';
import { ipBlocklistedPublicDnsblPhrases } from './phrases/ip-blocklisted-public-dnsbl.ts';
import { ipReputationPhrases } from './phrases/ip-reputation.ts';
import { itPhrases } from './phrases/it.ts';
import { jaPhrases } from './phrases/ja.ts';
import { koPhrases } from './phrases/ko.ts';
import { mailLoopPhrases } from './phrases/mail-loop.ts';
import { mailboxFullPhrases } from './phrases/mailbox-full.ts';
import { nlPhrases } from './phrases/nl.ts';
import { noPhrases } from './phrases/no.ts';
import { plPhrases } from './phrases/pl.ts';
import { protocolViolationPhrases } from './phrases/protocol-violation.ts';
import { ptPhrases } from './phrases/pt.ts';
import { queuedPhrases } from './phrases/queued.ts';
import { rateLimitPhrases } from './phrases/rate-limit.ts';
import { rdnsPtrPhrases } from './phrases/rdns-ptr.ts';
import { recipientInactivePhrases } from './phrases/recipient-inactive.ts';
import { recipientIspConfigPhrases } from './phrases/recipient-isp-config.ts';
import { recipientPolicyPhrases } from './phrases/recipient-policy.ts';
import { recipientUnknownPhrases } from './phrases/recipient-unknown.ts';
import { relayDeniedPhrases } from './phrases/relay-denied.ts';
import { retryExpiredPhrases } from './phrases/retry-expired.ts';
import { roPhrases } from './phrases/ro.ts';
import { ruPhrases } from './phrases/ru.ts';
import { senderDomainInvalidPhrases } from './phrases/sender-domain-invalid.ts';
import { sizeLimitPhrases } from './phrases/size-limit.ts';
import { skPhrases } from './phrases/sk.ts';
import { svPhrases } from './phrases/sv.ts';
import { tempServerProblemPhrases } from './phrases/temp-server-problem.ts';
import { tlsRequiredPhrases } from './phrases/tls-required.ts';
import { trPhrases } from './phrases/tr.ts';
import { ukPhrases } from './phrases/uk.ts';
import { urlBlocklistedPhrases } from './phrases/url-blocklisted.ts';
import { viPhrases } from './phrases/vi.ts';
import { zhPhrases } from './phrases/zh.ts';
import type { Phrase } from './schema/phrase-schema.ts';

/** Every phrase that tells a cause, whoever said it: English by cause, other languages one file each. */
export const phrases: readonly Phrase[] = [
  ...accountCompromisePhrases,
  ...arPhrases,
  ...authSpfDkimDmarcPhrases,
  ...blocklistQueryErrorPhrases,
  ...concurrentConnectionsPhrases,
  ...connectionFailedPhrases,
  ...contentAttachmentPhrases,
  ...contentSpamPhrases,
  ...contentVirusPhrases,
  ...csPhrases,
  ...daPhrases,
  ...dePhrases,
  ...dnsFailurePhrases,
  ...domainBlocklistedPhrases,
  ...dynamicIpPhrases,
  ...elPhrases,
  ...esPhrases,
  ...etPhrases,
  ...fiPhrases,
  ...frPhrases,
  ...geoBlockPhrases,
  ...greylistingPhrases,
  ...hostOwnLimitPhrases,
  ...huPhrases,
  ...idPhrases,
  ...ipBlocklistedLocalPhrases,
  ...ipBlocklistedPublicDnsblPhrases,
  ...ipReputationPhrases,
  ...itPhrases,
  ...jaPhrases,
  ...koPhrases,
  ...mailLoopPhrases,
  ...mailboxFullPhrases,
  ...nlPhrases,
  ...noPhrases,
  ...plPhrases,
  ...protocolViolationPhrases,
  ...ptPhrases,
  ...queuedPhrases,
  ...rateLimitPhrases,
  ...rdnsPtrPhrases,
  ...recipientInactivePhrases,
  ...recipientIspConfigPhrases,
  ...recipientPolicyPhrases,
  ...recipientUnknownPhrases,
  ...relayDeniedPhrases,
  ...retryExpiredPhrases,
  ...roPhrases,
  ...ruPhrases,
  ...senderDomainInvalidPhrases,
  ...sizeLimitPhrases,
  ...skPhrases,
  ...svPhrases,
  ...tempServerProblemPhrases,
  ...tlsRequiredPhrases,
  ...trPhrases,
  ...ukPhrases,
  ...urlBlocklistedPhrases,
  ...viPhrases,
  ...zhPhrases,
];
