import type { Sentences } from '../sentences.ts';

const again = 'N’envoyez pas sans cesse la même demande à l’opérateur : cela retarde ou bloque le dossier.';
const blame = 'N’affirmez pas une erreur de l’autre côté avant d’avoir les lignes de journal.';
const otherIp =
  'Ne demandez pas une autre IP d’envoi avant que la cause soit levée : la nouvelle serait bloquée ensuite.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Après quelques heures, envoyez un nouveau message court au même destinataire et notez la minute : s’il passe, le blocage était momentané.',
      not: 'Ne renvoyez pas tout d’un coup ; chaque essai ouvre d’autres connexions.',
    },
    {
      step: 'Donnez l’avis à votre hébergeur et demandez combien de connexions vers le serveur qui refuse étaient ouvertes à cette minute ; joignez entre-temps le destinataire par téléphone ou par un autre fournisseur.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Attendez un jour, puis envoyez par petites portions (par exemple 20 par heure), d’abord à ceux qui répondent.',
      not: 'Ne laissez pas les messages refusés être répétés automatiquement.',
    },
    {
      step: 'Si une lettre d’information en est la cause, confiez l’envoi en nombre à un service et séparez le courrier personnel.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Envoyez un NOUVEAU message au même destinataire. S’il revient en quelques secondes avec les mêmes mots, aucun essai n’a eu lieu : dites-le tel quel à votre hébergeur et demandez ce que son serveur a noté sur cette destination.',
      not: blame,
    },
    {
      step: 'Écrivez au destinataire depuis un autre fournisseur et demandez si le courrier d’autres personnes arrive.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'Ne faites rien pendant quelques heures : le message est encore essayé. Si c’est urgent, prenez un autre moyen.',
      not: 'Ne renvoyez pas sans cesse le message ; le destinataire recevra toutes les copies.',
    },
    {
      step: 'Gardez l’avis de retard ; si l’avis définitif arrive, les deux vont dans ce dossier.',
      not: again,
    },
  ],
  greylisting: [
    {
      step: 'Attendez 15 à 60 minutes ; le serveur réessaie tout seul.',
      not: 'Ne renvoyez pas à la main : un nouveau message peut relancer l’attente.',
    },
    {
      step: 'Si cela se répète à chaque message, demandez au destinataire d’autoriser votre adresse ou domaine dans sa boîte ou sur son serveur.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Changez le mot de passe de la boîte depuis un appareil sain, fermez toutes les sessions, activez la double authentification et cherchez des règles et redirections que vous n’avez pas créées.',
      not: 'Ne demandez pas la levée avant que le compte soit sain.',
    },
    {
      step: 'Vérifiez les formulaires web, extensions et mots de passe d’application du même compte.',
      not: otherIp,
    },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Consultez les enregistrements du domaine : un seul SPF couvrant l’adresse expéditrice, la clé DKIM, un DMARC ; comparez avec les valeurs du panneau de l’hébergeur.',
      not: 'Ne mettez pas +all et ne supprimez pas le DMARC pour faire passer un message.',
    },
    {
      step: 'Envoyez un test à une boîte qui montre l’original, et notez les résultats SPF, DKIM et DMARC et le domaine nommé.',
      not: again,
    },
    {
      step: 'Si l’ancienne adresse du destinataire a redirigé le message, demandez l’adresse directe : la redirection casse SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Vérifiez sur la page de la liste si l’adresse y figure ; sinon, dites-le dans la demande : la consultation du destinataire a échoué.',
      not: 'Ne demandez pas à la liste de retirer une adresse qui n’y est pas.',
    },
  ],
  'content-attachment': [
    {
      step: 'Envoyez le fichier par un lien ou dans un autre format (PDF au lieu de ZIP, DOCM, EXE), ou demandez si un fichier avec mot de passe est accepté.',
      not: 'Ne renommez pas le fichier pour passer.',
    },
  ],
  'content-spam': [
    {
      step: 'Envoyez au même destinataire un texte simple sans liens, images ni signature ; s’il passe, remettez les éléments un par un.',
      not: 'Ne répétez pas le message inchangé.',
    },
    {
      step: 'Demandez au destinataire d’ajouter votre adresse à ses contacts et de marquer vos anciens messages comme désirés.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Analysez le fichier et l’appareil avec un antivirus à jour et renvoyez le document réexporté en PDF.',
      not: 'N’envoyez pas le même fichier dans une archive.',
    },
    {
      step: 'Si plusieurs antivirus ne trouvent rien, notez le SHA-256 du fichier et le nom de la détection pour un signalement.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Vérifiez le domaine auprès de la liste nommée ; cherchez un site piraté ou des envois en votre nom ; nettoyez d’abord, puis utilisez une fois le formulaire.',
      not: again,
    },
    {
      step: 'Utilisez le téléphone ou une adresse d’un autre domaine jusqu’au retrait.',
      not: 'N’enregistrez pas un domaine ressemblant pour continuer.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Trouvez le lien nommé ou ceux de la signature et du pied, ainsi que les domaines des images et du suivi ; envoyez sans eux.',
      not: 'Ne cachez pas le lien derrière un raccourci.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Faites envoyer le logiciel par le serveur de l’hébergeur avec connexion sur le port 587 ou 465, pas par un serveur chez vous.',
      not: 'Ne demandez pas le retrait d’une plage d’accès sauf s’il s’agit d’une adresse fixe avec son propre nom.',
    },
  ],
  'geo-block': [
    {
      step: 'Demandez au destinataire de faire autoriser votre domaine ou serveur ; écrivez entre-temps par un fournisseur de son pays.',
      not: 'N’utilisez pas de service d’anonymat : il est plus souvent bloqué.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Lisez le nombre dans l’avis, attendez la fin de l’heure ou du jour, puis envoyez moins ; demandez les limites exactes à votre hébergeur.',
      not: 'N’écrivez pas à l’opérateur du destinataire : il n’a jamais vu le message.',
    },
    {
      step: 'Cherchez un formulaire, une extension de lettre d’information ou un tiers qui envoie depuis votre compte.',
      not: 'N’ouvrez pas un second compte pour contourner la limite.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Donnez l’avis à votre hébergeur : lui seul peut demander, car l’adresse est à lui ; écrivez entre-temps par un autre fournisseur.',
      not: otherIp,
    },
    {
      step: 'Envoyez un test après 24 puis 48 heures ; beaucoup de listes propres aux opérateurs expirent seules.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Consultez l’adresse auprès de la liste nommée (pas d’un recueil), notez la raison et la date et donnez-les à votre hébergeur.',
      not: 'Ne payez pas pour un retrait express.',
    },
    {
      step: 'Vérifiez si l’adresse listée est celle du serveur de courrier ou de votre ligne ; dans le second cas, il faut se connecter par le port 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Demandez à votre hébergeur si d’autres clients de cette adresse sont refusés et s’il existe une autre sortie ; n’envoyez que du courrier attendu pendant quelques jours.',
      not: otherIp,
    },
    {
      step: 'Mettez en place SPF, DKIM et DMARC pour que la réputation de votre domaine compte.',
      not: again,
    },
  ],
  'mailbox-full': [
    {
      step: 'Joignez le destinataire autrement et demandez-lui de faire de la place ; renvoyez plus tard, sans grosse pièce jointe.',
      not: 'Ne renvoyez pas toutes les heures.',
    },
    {
      step: 'Si la boîte reste pleine des semaines, demandez une autre adresse et retirez celle-ci de vos listes.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Envoyez un message simple et court depuis le webmail de l’hébergeur : s’il passe, votre logiciel ou script produit un courrier défectueux.',
      not: 'Ne faites pas modifier le message à la main dans la file.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Seul le détenteur de l’adresse peut en fixer le nom : donnez à votre hébergeur l’adresse et le nom utilisé dans EHLO.',
      not: 'N’inscrivez pas de PTR dans la zone de votre domaine : c’est sans effet.',
    },
    {
      step: 'Sur un serveur à vous, réglez le nom dans le panneau du fournisseur et faites-le renvoyer à la même adresse, en IPv6 aussi.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Demandez autrement au destinataire si la boîte existe et sert encore ; une connexion peut suffire.',
      not: 'Ne gardez pas l’adresse dans vos listes.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Demandez au destinataire de montrer l’avis à son administrateur, avec les mots exacts du serveur.',
      not: blame,
    },
    {
      step: 'Testez une autre adresse du même domaine : si elle échoue aussi, le service du domaine est en cause.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Demandez au destinataire d’autoriser votre adresse ou de dire quels expéditeurs son groupe ou sa société accepte.',
      not: 'N’écrivez pas au hasard à d’autres adresses de la société.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Comparez l’adresse lettre par lettre avec un ancien message du destinataire, effacez la suggestion enregistrée et retapez-la.',
      not: 'Ne devinez pas de variantes : beaucoup d’adresses inconnues nuisent à la réputation de votre serveur.',
    },
    {
      step: 'Demandez la bonne adresse par téléphone ; si elle est juste, demandez au destinataire de montrer l’avis à son fournisseur.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Vérifiez dans le logiciel que le serveur sortant demande une connexion (même identifiant qu’à la réception) sur le port 587 ou 465.',
      not: 'Ne désactivez pas la connexion.',
    },
    {
      step: 'Si la connexion est juste et que le serveur du destinataire refuse, son domaine n’y est pas configuré : demandez-lui de vérifier l’enregistrement MX.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'Consultez les enregistrements MX et A du domaine de votre adresse d’expéditeur ; regardez l’expéditeur des formulaires et scripts.',
      not: 'N’inventez pas de domaine d’expéditeur.',
    },
    { step: 'Vérifiez la date d’expiration du domaine et si ses serveurs de noms répondent.', not: again },
  ],
  'size-limit': [
    {
      step: 'Réduisez la pièce jointe à moins de 70 % environ de la limite (l’encodage ajoute un tiers), ou envoyez un lien.',
      not: 'Ne le découpez pas en nombreux messages en quelques minutes.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Attendez quelques heures ; le serveur réessaie. Si c’est urgent, écrivez par un autre fournisseur.',
      not: 'Ne renvoyez pas à la main plusieurs fois de suite.',
    },
    {
      step: 'Regardez la page d’état du fournisseur du destinataire et notez le jour et l’heure de la panne.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Demandez à l’hébergeur si son serveur sortant offre TLS 1.2 ou plus récent et si le message est parti chiffré ; testez depuis son webmail.',
      not: 'N’envoyez pas de contenu confidentiel en clair par un autre moyen.',
    },
  ],
  'dns-failure': [
    {
      step: 'Vérifiez les fautes de frappe après @ et cherchez le MX du domaine avec deux résolveurs différents.',
      not: 'Ne renvoyez pas avant que le nom soit résolu.',
    },
    { step: 'Si le domaine n’a pas de MX ou a expiré, prévenez le destinataire autrement.', not: blame },
  ],
  'connection-failed': [
    {
      step: 'Réessayez après quelques heures ; demandez au destinataire si d’autres messages lui arrivent.',
      not: 'Ne changez pas les réglages de votre serveur avant que l’hébergeur ait vu le journal.',
    },
    {
      step: 'Notez l’adresse et le port de l’avis : une adresse privée ou fausse signifie une erreur DNS du domaine destinataire.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Demandez au destinataire s’il redirige son courrier et de l’arrêter pour un test ; vérifiez vos propres redirections et réponses automatiques.',
      not: 'Ne renvoyez pas avant que la redirection soit changée.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Ce que vous pouvez faire entre-temps',
  intro: 'Des conseils pratiques pour cette cause ; ils n’affirment rien sur ce cas.',
  byCause,
};
