import { list0spam } from './operators/0spam.ts';
import { a1At } from './operators/a1-at.ts';
import { a2 } from './operators/a2.ts';
import { abusix } from './operators/abusix.ts';
import { abvBg } from './operators/abv-bg.ts';
import { addyIo } from './operators/addy-io.ts';
import { ahbl } from './operators/ahbl.ts';
import { allInkl } from './operators/all-inkl.ts';
import { anonmails } from './operators/anonmails.ts';
import { apews } from './operators/apews.ts';
import { appleIcloud } from './operators/apple-icloud.ts';
import { appriverZix } from './operators/appriver-zix.ts';
import { area1 } from './operators/area1.ts';
import { aruba } from './operators/aruba.ts';
import { arubaPec } from './operators/aruba-pec.ts';
import { att } from './operators/att.ts';
import { avanan } from './operators/avanan.ts';
import { awsEc2 } from './operators/aws-ec2.ts';
import { azure } from './operators/azure.ts';
import { backscatterer } from './operators/backscatterer.ts';
import { barracuda } from './operators/barracuda.ts';
import { baruwa } from './operators/baruwa.ts';
import { bellCa } from './operators/bell-ca.ts';
import { biglobe } from './operators/biglobe.ts';
import { blocklistDe } from './operators/blocklist-de.ts';
import { bluehost } from './operators/bluehost.ts';
import { bluewin } from './operators/bluewin.ts';
import { brbl } from './operators/brbl.ts';
import { brevo } from './operators/brevo.ts';
import { bt } from './operators/bt.ts';
import { burntTech } from './operators/burnt-tech.ts';
import { cbl } from './operators/cbl.ts';
import { centrumCz } from './operators/centrum-cz.ts';
import { centurylink } from './operators/centurylink.ts';
import { ciscoTalos } from './operators/cisco-talos.ts';
import { cleanmailCh } from './operators/cleanmail-ch.ts';
import { cloudflareEmail } from './operators/cloudflare-email.ts';
import { cloudmark } from './operators/cloudmark.ts';
import { cobion } from './operators/cobion.ts';
import { cogeco } from './operators/cogeco.ts';
import { comcast } from './operators/comcast.ts';
import { constantContact } from './operators/constant-contact.ts';
import { coremail } from './operators/coremail.ts';
import { cox } from './operators/cox.ts';
import { cpanelGeneric } from './operators/cpanel-generic.ts';
import { digitalocean } from './operators/digitalocean.ts';
import { dnaFi } from './operators/dna-fi.ts';
import { dnsblchile } from './operators/dnsblchile.ts';
import { dnswl } from './operators/dnswl.ts';
import { docomo } from './operators/docomo.ts';
import { dodoIprimus } from './operators/dodo-iprimus.ts';
import { dreamhost } from './operators/dreamhost.ts';
import { dronebl } from './operators/dronebl.ts';
import { dsbl } from './operators/dsbl.ts';
import { duckduckgo } from './operators/duckduckgo.ts';
import { dulRu } from './operators/dul-ru.ts';
import { earthlink } from './operators/earthlink.ts';
import { edgewave } from './operators/edgewave.ts';
import { elasticEmail } from './operators/elastic-email.ts';
import { elisaFi } from './operators/elisa-fi.ts';
import { emailIt } from './operators/email-it.ts';
import { emailbasura } from './operators/emailbasura.ts';
import { emailit } from './operators/emailit.ts';
import { etisalatAe } from './operators/etisalat-ae.ts';
import { expurgate } from './operators/expurgate.ts';
import { facebookMail } from './operators/facebook-mail.ts';
import { fastmail } from './operators/fastmail.ts';
import { fastweb } from './operators/fastweb.ts';
import { forcepoint } from './operators/forcepoint.ts';
import { fortimail } from './operators/fortimail.ts';
import { forwardEmail } from './operators/forward-email.ts';
import { freeFr } from './operators/free-fr.ts';
import { freemailHu } from './operators/freemail-hu.ts';
import { freenetDe } from './operators/freenet-de.ts';
import { frontier } from './operators/frontier.ts';
import { fuseUs } from './operators/fuse-us.ts';
import { gandi } from './operators/gandi.ts';
import { gbudb } from './operators/gbudb.ts';
import { gcp } from './operators/gcp.ts';
import { gfi } from './operators/gfi.ts';
import { godaddy } from './operators/godaddy.ts';
import { gooJp } from './operators/goo-jp.ts';
import { google } from './operators/google.ts';
import { googleWorkspaceHost } from './operators/google-workspace-host.ts';
import { hetzner } from './operators/hetzner.ts';
import { hey } from './operators/hey.ts';
import { hinet } from './operators/hinet.ts';
import { hornetsecurity } from './operators/hornetsecurity.ts';
import { hostEurope } from './operators/host-europe.ts';
import { hostedemail } from './operators/hostedemail.ts';
import { hostgator } from './operators/hostgator.ts';
import { hostingDe } from './operators/hosting-de.ts';
import { hostinger } from './operators/hostinger.ts';
import { hostkarma } from './operators/hostkarma.ts';
import { hubspot } from './operators/hubspot.ts';
import { iUa } from './operators/i-ua.ts';
import { igGloboBr } from './operators/ig-globo-br.ts';
import { iij } from './operators/iij.ts';
import { improvmx } from './operators/improvmx.ts';
import { inboxLv } from './operators/inbox-lv.ts';
import { infomaniak } from './operators/infomaniak.ts';
import { inmotion } from './operators/inmotion.ts';
import { inpsDe } from './operators/inps-de.ts';
import { interia } from './operators/interia.ts';
import { intermedia } from './operators/intermedia.ts';
import { interserver } from './operators/interserver.ts';
import { invaluement } from './operators/invaluement.ts';
import { ionosHost } from './operators/ionos-host.ts';
import { jazztelEs } from './operators/jazztel-es.ts';
import { jcom } from './operators/jcom.ts';
import { jetemail } from './operators/jetemail.ts';
import { jubiiDk } from './operators/jubii-dk.ts';
import { justspam } from './operators/justspam.ts';
import { kddiAu } from './operators/kddi-au.ts';
import { kinghost } from './operators/kinghost.ts';
import { kisaRbl } from './operators/kisa-rbl.ts';
import { klaviyo } from './operators/klaviyo.ts';
import { kpn } from './operators/kpn.ts';
import { laposte } from './operators/laposte.ts';
import { lashbackUbl } from './operators/lashback-ubl.ts';
import { libero } from './operators/libero.ts';
import { libraesva } from './operators/libraesva.ts';
import { linode } from './operators/linode.ts';
import { liquidWeb } from './operators/liquid-web.ts';
import { locaweb } from './operators/locaweb.ts';
import { lws } from './operators/lws.ts';
import { m365Host } from './operators/m365-host.ts';
import { mailEe } from './operators/mail-ee.ts';
import { mailRu } from './operators/mail-ru.ts';
import { mailboxOrg } from './operators/mailbox-org.ts';
import { mailchannels } from './operators/mailchannels.ts';
import { mailchimp } from './operators/mailchimp.ts';
import { mailfence } from './operators/mailfence.ts';
import { mailgun } from './operators/mailgun.ts';
import { mailhostbox } from './operators/mailhostbox.ts';
import { mailjet } from './operators/mailjet.ts';
import { mailprotector } from './operators/mailprotector.ts';
import { mailspike } from './operators/mailspike.ts';
import { mandrill } from './operators/mandrill.ts';
import { maropost } from './operators/maropost.ts';
import { mediacom } from './operators/mediacom.ts';
import { megarbl } from './operators/megarbl.ts';
import { microsoft365 } from './operators/microsoft-365.ts';
import { microsoftOutlookCom } from './operators/microsoft-outlook-com.ts';
import { migadu } from './operators/migadu.ts';
import { mimecast } from './operators/mimecast.ts';
import { mittwald } from './operators/mittwald.ts';
import { movistarEs } from './operators/movistar-es.ts';
import { msrbl } from './operators/msrbl.ts';
import { mxguarddog } from './operators/mxguarddog.ts';
import { mxlogic } from './operators/mxlogic.ts';
import { mxroute } from './operators/mxroute.ts';
import { mynetTr } from './operators/mynet-tr.ts';
import { namecheap } from './operators/namecheap.ts';
import { naverDaum } from './operators/naver-daum.ts';
import { nerdCountries } from './operators/nerd-countries.ts';
import { netcoreIn } from './operators/netcore-in.ts';
import { netcup } from './operators/netcup.ts';
import { netease } from './operators/netease.ts';
import { netvigator } from './operators/netvigator.ts';
import { networkSolutions } from './operators/network-solutions.ts';
import { nifty } from './operators/nifty.ts';
import { nix } from './operators/nix.ts';
import { njabl } from './operators/njabl.ts';
import { nordspam } from './operators/nordspam.ts';
import { nospamproxy } from './operators/nospamproxy.ts';
import { ocn } from './operators/ocn.ts';
import { oneCom } from './operators/one-com.ts';
import { onet } from './operators/onet.ts';
import { optimum } from './operators/optimum.ts';
import { optus } from './operators/optus.ts';
import { oracleCloud } from './operators/oracle-cloud.ts';
import { orangeFr } from './operators/orange-fr.ts';
import { orangeUk } from './operators/orange-uk.ts';
import { ordb } from './operators/ordb.ts';
import { otenetGr } from './operators/otenet-gr.ts';
import { ovh } from './operators/ovh.ts';
import { pair } from './operators/pair.ts';
import { perceptionPoint } from './operators/perception-point.ts';
import { pobox } from './operators/pobox.ts';
import { polarismail } from './operators/polarismail.ts';
import { polspam } from './operators/polspam.ts';
import { postePec } from './operators/poste-pec.ts';
import { posteo } from './operators/posteo.ts';
import { postmark } from './operators/postmark.ts';
import { prodigyMx } from './operators/prodigy-mx.ts';
import { proofpoint } from './operators/proofpoint.ts';
import { proton } from './operators/proton.ts';
import { proximus } from './operators/proximus.ts';
import { psbl } from './operators/psbl.ts';
import { ptd } from './operators/ptd.ts';
import { rackspace } from './operators/rackspace.ts';
import { rambler } from './operators/rambler.ts';
import { rcnAstound } from './operators/rcn-astound.ts';
import { rediffmail } from './operators/rediffmail.ts';
import { registerIt } from './operators/register-it.ts';
import { retarus } from './operators/retarus.ts';
import { rfcClueless } from './operators/rfc-clueless.ts';
import { rogers } from './operators/rogers.ts';
import { runbox } from './operators/runbox.ts';
import { s5h } from './operators/s5h.ts';
import { salesforceMc } from './operators/salesforce-mc.ts';
import { sapo } from './operators/sapo.ts';
import { scaleway } from './operators/scaleway.ts';
import { securence } from './operators/securence.ts';
import { sem } from './operators/sem.ts';
import { senderscore } from './operators/senderscore.ts';
import { sendgrid } from './operators/sendgrid.ts';
import { ses } from './operators/ses.ts';
import { seznam } from './operators/seznam.ts';
import { sfr } from './operators/sfr.ts';
import { shopify } from './operators/shopify.ts';
import { simplelogin } from './operators/simplelogin.ts';
import { sina } from './operators/sina.ts';
import { siteground } from './operators/siteground.ts';
import { sky } from './operators/sky.ts';
import { smtp2go } from './operators/smtp2go.ts';
import { softbank } from './operators/softbank.ts';
import { solarwindsMailassure } from './operators/solarwinds-mailassure.ts';
import { sophos } from './operators/sophos.ts';
import { sorbs } from './operators/sorbs.ts';
import { spamcannibal } from './operators/spamcannibal.ts';
import { spamcop } from './operators/spamcop.ts';
import { spamexperts } from './operators/spamexperts.ts';
import { spamhausDbl } from './operators/spamhaus-dbl.ts';
import { spamhausZen } from './operators/spamhaus-zen.ts';
import { spamhausZrd } from './operators/spamhaus-zrd.ts';
import { spamrats } from './operators/spamrats.ts';
import { spamtitan } from './operators/spamtitan.ts';
import { sparkpost } from './operators/sparkpost.ts';
import { spectrum } from './operators/spectrum.ts';
import { strato } from './operators/strato.ts';
import { suomispam } from './operators/suomispam.ts';
import { surbl } from './operators/surbl.ts';
import { swinog } from './operators/swinog.ts';
import { symantec } from './operators/symantec.ts';
import { tOnline } from './operators/t-online.ts';
import { talktalk } from './operators/talktalk.ts';
import { tdcDk } from './operators/tdc-dk.ts';
import { tdsUs } from './operators/tds-us.ts';
import { telenet } from './operators/telenet.ts';
import { telenor } from './operators/telenor.ts';
import { teliaSe } from './operators/telia-se.ts';
import { telkomZa } from './operators/telkom-za.ts';
import { telstra } from './operators/telstra.ts';
import { telus } from './operators/telus.ts';
import { tencentQq } from './operators/tencent-qq.ts';
import { terra } from './operators/terra.ts';
import { tikiJp } from './operators/tiki-jp.ts';
import { timIt } from './operators/tim-it.ts';
import { tiscali } from './operators/tiscali.ts';
import { titanEmail } from './operators/titan-email.ts';
import { tpgIinet } from './operators/tpg-iinet.ts';
import { trblspam } from './operators/trblspam.ts';
import { trellixFireeye } from './operators/trellix-fireeye.ts';
import { trendMicro } from './operators/trend-micro.ts';
import { tuta } from './operators/tuta.ts';
import { uceprotectL1 } from './operators/uceprotect-l1.ts';
import { uceprotectL2 } from './operators/uceprotect-l2.ts';
import { uceprotectL3 } from './operators/uceprotect-l3.ts';
import { ukrNet } from './operators/ukr-net.ts';
import { unitedInternet } from './operators/united-internet.ts';
import { uol } from './operators/uol.ts';
import { uribl } from './operators/uribl.ts';
import { usaNet } from './operators/usa-net.ts';
import { vade } from './operators/vade.ts';
import { verizon } from './operators/verizon.ts';
import { videotron } from './operators/videotron.ts';
import { virginMedia } from './operators/virgin-media.ts';
import { virusfree } from './operators/virusfree.ts';
import { vodafoneDe } from './operators/vodafone-de.ts';
import { vodafoneNz } from './operators/vodafone-nz.ts';
import { vultr } from './operators/vultr.ts';
import { wallaIl } from './operators/walla-il.ts';
import { wedos } from './operators/wedos.ts';
import { windstream } from './operators/windstream.ts';
import { wpO2 } from './operators/wp-o2.ts';
import { wpbl } from './operators/wpbl.ts';
import { xtraNz } from './operators/xtra-nz.ts';
import { yahoo } from './operators/yahoo.ts';
import { yahooJp } from './operators/yahoo-jp.ts';
import { yandex } from './operators/yandex.ts';
import { zapbl } from './operators/zapbl.ts';
import { zendesk } from './operators/zendesk.ts';
import { zerospam } from './operators/zerospam.ts';
import { ziggo } from './operators/ziggo.ts';
import { zoho } from './operators/zoho.ts';
import type { Operator } from './schema/operator-schema.ts';

/** Every operator: one file each; a new one is its file and a line here. */
export const operators: readonly Operator[] = [
  list0spam,
  a1At,
  a2,
  abusix,
  abvBg,
  addyIo,
  ahbl,
  allInkl,
  anonmails,
  apews,
  appleIcloud,
  appriverZix,
  area1,
  aruba,
  arubaPec,
  att,
  avanan,
  awsEc2,
  azure,
  backscatterer,
  barracuda,
  baruwa,
  bellCa,
  biglobe,
  blocklistDe,
  bluehost,
  bluewin,
  brbl,
  brevo,
  bt,
  burntTech,
  cbl,
  centrumCz,
  centurylink,
  ciscoTalos,
  cleanmailCh,
  cloudflareEmail,
  cloudmark,
  cobion,
  cogeco,
  comcast,
  constantContact,
  coremail,
  cox,
  cpanelGeneric,
  digitalocean,
  dnaFi,
  dnsblchile,
  dnswl,
  docomo,
  dodoIprimus,
  dreamhost,
  dronebl,
  dsbl,
  duckduckgo,
  dulRu,
  earthlink,
  edgewave,
  elasticEmail,
  elisaFi,
  emailIt,
  emailbasura,
  emailit,
  etisalatAe,
  expurgate,
  facebookMail,
  fastmail,
  fastweb,
  forcepoint,
  fortimail,
  forwardEmail,
  freeFr,
  freemailHu,
  freenetDe,
  frontier,
  fuseUs,
  gandi,
  gbudb,
  gcp,
  gfi,
  godaddy,
  gooJp,
  google,
  googleWorkspaceHost,
  hetzner,
  hey,
  hinet,
  hornetsecurity,
  hostEurope,
  hostedemail,
  hostgator,
  hostingDe,
  hostinger,
  hostkarma,
  hubspot,
  iUa,
  igGloboBr,
  iij,
  improvmx,
  inboxLv,
  infomaniak,
  inmotion,
  inpsDe,
  interia,
  intermedia,
  interserver,
  invaluement,
  ionosHost,
  jazztelEs,
  jcom,
  jetemail,
  jubiiDk,
  justspam,
  kddiAu,
  kinghost,
  kisaRbl,
  klaviyo,
  kpn,
  laposte,
  lashbackUbl,
  libero,
  libraesva,
  linode,
  liquidWeb,
  locaweb,
  lws,
  m365Host,
  mailEe,
  mailRu,
  mailboxOrg,
  mailchannels,
  mailchimp,
  mailfence,
  mailgun,
  mailhostbox,
  mailjet,
  mailprotector,
  mailspike,
  mandrill,
  maropost,
  mediacom,
  megarbl,
  microsoft365,
  microsoftOutlookCom,
  migadu,
  mimecast,
  mittwald,
  movistarEs,
  msrbl,
  mxguarddog,
  mxlogic,
  mxroute,
  mynetTr,
  namecheap,
  naverDaum,
  nerdCountries,
  netcoreIn,
  netcup,
  netease,
  netvigator,
  networkSolutions,
  nifty,
  nix,
  njabl,
  nordspam,
  nospamproxy,
  ocn,
  oneCom,
  onet,
  optimum,
  optus,
  oracleCloud,
  orangeFr,
  orangeUk,
  ordb,
  otenetGr,
  ovh,
  pair,
  perceptionPoint,
  pobox,
  polarismail,
  polspam,
  postePec,
  posteo,
  postmark,
  prodigyMx,
  proofpoint,
  proton,
  proximus,
  psbl,
  ptd,
  rackspace,
  rambler,
  rcnAstound,
  rediffmail,
  registerIt,
  retarus,
  rfcClueless,
  rogers,
  runbox,
  s5h,
  salesforceMc,
  sapo,
  scaleway,
  securence,
  sem,
  senderscore,
  sendgrid,
  ses,
  seznam,
  sfr,
  shopify,
  simplelogin,
  sina,
  siteground,
  sky,
  smtp2go,
  softbank,
  solarwindsMailassure,
  sophos,
  sorbs,
  spamcannibal,
  spamcop,
  spamexperts,
  spamhausDbl,
  spamhausZen,
  spamhausZrd,
  spamrats,
  spamtitan,
  sparkpost,
  spectrum,
  strato,
  suomispam,
  surbl,
  swinog,
  symantec,
  tOnline,
  talktalk,
  tdcDk,
  tdsUs,
  telenet,
  telenor,
  teliaSe,
  telkomZa,
  telstra,
  telus,
  tencentQq,
  terra,
  tikiJp,
  timIt,
  tiscali,
  titanEmail,
  tpgIinet,
  trblspam,
  trellixFireeye,
  trendMicro,
  tuta,
  uceprotectL1,
  uceprotectL2,
  uceprotectL3,
  ukrNet,
  unitedInternet,
  uol,
  uribl,
  usaNet,
  vade,
  verizon,
  videotron,
  virginMedia,
  virusfree,
  vodafoneDe,
  vodafoneNz,
  vultr,
  wallaIl,
  wedos,
  windstream,
  wpO2,
  wpbl,
  xtraNz,
  yahoo,
  yahooJp,
  yandex,
  zapbl,
  zendesk,
  zerospam,
  ziggo,
  zoho,
];
