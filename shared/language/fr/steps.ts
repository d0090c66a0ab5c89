import type { Sentences } from '../sentences.ts';

const again =
  'N’envoyez pas plusieurs fois la même demande à l’opérateur : cela retarde ou bloque son traitement.';
const blame = 'N’accusez pas l’autre côté d’une erreur avant d’avoir les lignes de journal.';
const otherIp =
  'Ne demandez pas une autre adresse IP d’envoi tant que la cause subsiste : la nouvelle serait bloquée à son tour.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Après quelques heures, envoyez un nouveau message court au même destinataire et notez la minute : s’il passe, le blocage était momentané.',
      not: 'Ne renvoyez pas tout d’un coup ; chaque tentative ouvre de nouvelles connexions.',
    },
    {
      step: 'Transmettez l’avis à votre hébergeur et demandez combien de connexions étaient alors ouvertes vers le serveur qui refuse ; d’ici là, joignez le destinataire par téléphone ou depuis une autre messagerie.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Attendez un jour, puis envoyez par petits lots (par exemple 20 par heure), d’abord à ceux qui répondent.',
      not: 'Ne laissez pas un programme renvoyer automatiquement les messages refusés.',
    },
    {
      step: 'Si une lettre d’information en est la cause, confiez les envois en nombre à un service spécialisé, séparé de votre courrier personnel.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Envoyez un NOUVEAU message au même destinataire. S’il revient en quelques secondes avec le même texte, aucune tentative n’a eu lieu : dites-le tel quel à votre hébergeur et demandez ce que son serveur a mémorisé pour cette destination.',
      not: blame,
    },
    {
      step: 'Écrivez au destinataire depuis une autre messagerie et demandez-lui si le courrier des autres lui parvient.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'Ne faites rien pendant quelques heures : le serveur continue ses tentatives. Si c’est urgent, utilisez un autre moyen.',
      not: 'Ne renvoyez pas le message plusieurs fois ; le destinataire recevra toutes les copies.',
    },
    {
      step: 'Gardez l’avis de retard ; si l’avis définitif arrive, ajoutez les deux à ce cas.',
      not: again,
    },
  ],
  greylisting: [
    {
      step: 'Attendez 15 à 60 minutes ; le serveur réessaie tout seul.',
      not: 'Ne renvoyez pas à la main : un nouveau message peut relancer l’attente.',
    },
    {
      step: 'Si cela se répète à chaque message, demandez au destinataire d’autoriser votre adresse ou votre domaine dans sa boîte ou sur son serveur.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Changez le mot de passe de la boîte depuis un appareil sain, fermez toutes les sessions, activez la double authentification et cherchez des règles et des transferts que vous n’avez pas créés.',
      not: 'Ne demandez pas le déblocage avant que le compte soit assaini.',
    },
    {
      step: 'Vérifiez les formulaires web, les extensions et les mots de passe d’application qui utilisent ce compte.',
      not: otherIp,
    },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Consultez les enregistrements du domaine : un seul SPF, qui couvre l’adresse IP d’envoi, la clé DKIM, un DMARC ; comparez avec les valeurs de l’espace client de votre hébergeur.',
      not: 'Ne mettez pas +all et ne supprimez pas l’enregistrement DMARC pour faire passer un seul message.',
    },
    {
      step: 'Envoyez un test à une boîte qui permet d’afficher l’original, et notez les résultats SPF, DKIM et DMARC et le domaine indiqué.',
      not: again,
    },
    {
      step: 'Si une ancienne adresse du destinataire a transféré le message, demandez l’adresse directe : le transfert fait échouer SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Vérifiez sur la page de la liste si l’adresse y figure ; si ce n’est pas le cas, dites-le dans la demande : c’est la consultation du destinataire qui a échoué.',
      not: 'Ne demandez pas le retrait d’une adresse qui n’est pas sur la liste.',
    },
  ],
  'content-attachment': [
    {
      step: 'Envoyez un lien de téléchargement ou un autre format (PDF au lieu de ZIP, DOCM, EXE), ou demandez si un fichier avec mot de passe est accepté.',
      not: 'Ne renommez pas le fichier pour contourner le contrôle.',
    },
  ],
  'content-spam': [
    {
      step: 'Envoyez au même destinataire un texte simple sans liens, images ni signature ; s’il passe, rajoutez les éléments un par un.',
      not: 'Ne renvoyez pas le même message tel quel.',
    },
    {
      step: 'Demandez au destinataire d’ajouter votre adresse à ses contacts et de marquer vos anciens messages comme légitimes.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Analysez le fichier et l’appareil avec un antivirus à jour et envoyez le document exporté à nouveau en PDF.',
      not: 'N’envoyez pas le même fichier dans une archive.',
    },
    {
      step: 'Si plusieurs antivirus ne trouvent rien, notez le SHA-256 du fichier et le nom de la détection pour signaler l’erreur.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Vérifiez le domaine auprès de la liste indiquée ; cherchez un site piraté ou des envois faits en votre nom ; nettoyez d’abord, puis remplissez le formulaire une seule fois.',
      not: again,
    },
    {
      step: 'Utilisez le téléphone ou une adresse d’un autre domaine jusqu’au retrait.',
      not: 'N’enregistrez pas un domaine ressemblant pour continuer à envoyer.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Repérez le lien indiqué ou ceux de la signature et du pied de page, ainsi que les domaines des images et du suivi ; envoyez le message sans eux.',
      not: 'Ne masquez pas le lien derrière un raccourcisseur d’adresses.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Réglez votre logiciel pour qu’il envoie par le serveur de votre hébergeur, avec authentification, sur le port 587 ou 465, et non par un serveur chez vous.',
      not: 'Ne demandez le retrait de la liste que s’il s’agit d’une adresse fixe avec son propre nom.',
    },
  ],
  'geo-block': [
    {
      step: 'Demandez au destinataire de faire autoriser votre domaine ou votre serveur ; d’ici là, écrivez depuis une messagerie de son pays.',
      not: 'N’utilisez pas de service d’anonymisation : il est encore plus souvent bloqué.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Lisez le nombre dans l’avis, attendez la fin de l’heure ou du jour, puis envoyez moins ; demandez les limites exactes à votre hébergeur.',
      not: 'N’écrivez pas à l’opérateur destinataire : il n’a jamais vu le message.',
    },
    {
      step: 'Cherchez un formulaire, une extension de lettre d’information ou un tiers qui envoie depuis votre compte.',
      not: 'N’ouvrez pas un second compte pour contourner la limite.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Transmettez l’avis à votre hébergeur : lui seul peut déposer la demande, car l’adresse lui appartient ; d’ici là, écrivez depuis une autre messagerie.',
      not: otherIp,
    },
    {
      step: 'Envoyez un test au bout de 24 heures, puis de 48 heures ; beaucoup de listes internes expirent d’elles-mêmes.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Cherchez l’adresse sur le site de la liste indiquée (et non d’un comparateur de listes), notez la raison et la date et transmettez-les à votre hébergeur.',
      not: 'Ne payez pas de retrait express.',
    },
    {
      step: 'Vérifiez si l’adresse inscrite est celle du serveur de messagerie ou celle de votre box ; dans le second cas, envoyez avec authentification par le port 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Demandez à votre hébergeur si d’autres clients de cette adresse sont refusés et s’il a d’autres adresses d’envoi ; pendant quelques jours, n’envoyez que du courrier attendu.',
      not: otherIp,
    },
    {
      step: 'Mettez en place SPF, DKIM et DMARC pour que la réputation de votre propre domaine compte.',
      not: again,
    },
  ],
  'mailbox-full': [
    {
      step: 'Joignez le destinataire par un autre moyen et demandez-lui de faire de la place ; renvoyez plus tard, sans grosse pièce jointe.',
      not: 'Ne renvoyez pas toutes les heures.',
    },
    {
      step: 'Si la boîte reste pleine pendant des semaines, demandez une autre adresse et retirez celle-ci de vos listes.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Envoyez un message simple et court au même destinataire depuis le webmail de votre hébergeur : s’il passe, votre logiciel ou votre script produit des messages mal formés.',
      not: 'Ne faites pas modifier le message à la main dans la file d’attente.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Seul le titulaire de l’adresse peut en fixer le nom : donnez à votre hébergeur l’adresse et le nom utilisé dans EHLO.',
      not: 'N’ajoutez pas de PTR dans la zone de votre domaine : c’est sans effet.',
    },
    {
      step: 'Si le serveur est à vous, définissez le nom dans l’espace client de l’hébergeur et faites en sorte qu’il ramène à la même adresse, en IPv6 aussi.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Demandez par un autre moyen au destinataire si la boîte existe et sert encore ; s’y connecter une fois peut suffire.',
      not: 'Ne gardez pas l’adresse dans vos listes d’envoi.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Demandez au destinataire de montrer l’avis à son administrateur, avec les mots exacts du serveur.',
      not: blame,
    },
    {
      step: 'Testez une autre adresse du même domaine : si elle échoue aussi, c’est la messagerie de ce domaine qui est en cause.',
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
      step: 'Comparez l’adresse lettre par lettre avec un ancien message du destinataire, effacez la suggestion enregistrée et retapez l’adresse.',
      not: 'N’essayez pas de variantes au hasard : beaucoup d’adresses inconnues nuisent à la réputation de votre serveur.',
    },
    {
      step: 'Demandez la bonne adresse par téléphone ; si c’était bien celle-là, demandez au destinataire de montrer l’avis à son fournisseur.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Vérifiez dans votre logiciel de messagerie que le serveur sortant exige une authentification (même identifiant qu’à la réception), sur le port 587 ou 465.',
      not: 'Ne désactivez pas l’authentification.',
    },
    {
      step: 'Si l’authentification est en règle et que c’est le serveur du destinataire qui refuse, son domaine n’y est pas configuré : demandez-lui de vérifier l’enregistrement MX.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'Consultez les enregistrements MX et A du domaine de votre adresse d’expéditeur ; vérifiez l’expéditeur qu’utilisent vos formulaires et vos scripts.',
      not: 'N’inventez pas de domaine d’expéditeur.',
    },
    { step: 'Vérifiez la date d’expiration du domaine et que ses serveurs de noms répondent.', not: again },
  ],
  'size-limit': [
    {
      step: 'Réduisez la pièce jointe à moins de 70 % environ de la limite (l’encodage ajoute un tiers), ou envoyez un lien de téléchargement.',
      not: 'Ne la découpez pas en une série de messages envoyés en quelques minutes.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Attendez quelques heures ; le serveur réessaie. Si c’est urgent, écrivez depuis une autre messagerie.',
      not: 'Ne renvoyez pas à la main plusieurs fois de suite.',
    },
    {
      step: 'Consultez la page d’état des services du fournisseur du destinataire et notez le jour et l’heure de la panne.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Demandez à votre hébergeur si son serveur sortant propose TLS 1.2 ou plus récent et si le message est parti chiffré ; testez depuis son webmail.',
      not: 'N’envoyez pas de contenu confidentiel en clair par un autre moyen.',
    },
  ],
  'dns-failure': [
    {
      step: 'Vérifiez qu’il n’y a pas de faute de frappe après le @ et cherchez le MX du domaine auprès de deux résolveurs différents.',
      not: 'Ne renvoyez rien tant que le nom ne se résout pas.',
    },
    {
      step: 'Si le domaine n’a pas de MX ou a expiré, prévenez le destinataire par un autre moyen.',
      not: blame,
    },
  ],
  'connection-failed': [
    {
      step: 'Réessayez après quelques heures ; demandez au destinataire si d’autres messages lui arrivent.',
      not: 'Ne changez pas les réglages de votre serveur avant que l’hébergeur ait consulté le journal.',
    },
    {
      step: 'Notez l’adresse et le port de l’avis : une adresse privée ou fausse trahit une erreur DNS du domaine du destinataire.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Demandez au destinataire si son courrier est transféré et, si oui, de couper le transfert le temps d’un test ; vérifiez vos propres transferts et réponses automatiques.',
      not: 'Ne renvoyez rien tant que le transfert n’est pas corrigé.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Ce que vous pouvez faire d’ici là',
  intro: 'Des conseils pratiques pour ce type de cause ; ils n’affirment rien sur votre cas.',
  byCause,
};
