import type { Sentences } from '../sentences.ts';

const again =
  'Nicht dieselbe Anfrage immer wieder an den Betreiber senden: Das verzögert oder sperrt den Vorgang.';
const blame = 'Keinen Fehler der anderen Seite behaupten, bevor die Protokollzeilen da sind.';
const otherIp =
  'Keine andere sendende IP verlangen, bevor die Ursache beseitigt ist: Die neue wird als nächste gesperrt.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Nach einigen Stunden eine neue kurze Mail an denselben Empfänger senden und die Minute notieren: Kommt sie an, war die Sperre nur vorübergehend.',
      not: 'Nicht alles auf einmal neu senden; jeder Versuch öffnet weitere Verbindungen.',
    },
    {
      step: 'Dem Host die Rückmeldung geben und fragen, wie viele Verbindungen zum ablehnenden Server in dieser Minute offen waren; den Empfänger solange telefonisch oder über einen anderen Mailanbieter erreichen.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Einen Tag warten, dann in kleinen Portionen senden (etwa 20 je Stunde), zuerst an Empfänger, die antworten.',
      not: 'Die abgelehnten Mails nicht automatisch wiederholen lassen.',
    },
    {
      step: 'War es ein Rundschreiben: Massenmail einem Versanddienst geben und persönliche Mail davon trennen.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Eine NEUE Mail an denselben Empfänger senden. Kommt sie in Sekunden mit denselben Worten zurück, wurde nichts versucht: Genau das dem Host sagen und fragen, was sein Server sich zu diesem Ziel vermerkt hat.',
      not: blame,
    },
    {
      step: 'Dem Empfänger von einem anderen Anbieter schreiben und fragen, ob Mail von anderen ankommt.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'Einige Stunden nichts tun: Die Mail wird noch versucht. Wenn es eilt, einen anderen Weg nehmen.',
      not: 'Die Mail nicht immer wieder senden; der Empfänger bekommt sonst alle Kopien.',
    },
    {
      step: 'Die Verzögerungsmeldung aufheben; kommt die endgültige, gehören beide in diesen Fall.',
      not: again,
    },
  ],
  greylisting: [
    {
      step: '15 bis 60 Minuten warten; der Server versucht es von selbst wieder.',
      not: 'Nicht von Hand neu senden: Eine neue Mail kann die Wartezeit neu beginnen.',
    },
    {
      step: 'Wiederholt es sich bei jeder Mail, den Empfänger bitten, Ihre Adresse oder Domain im Postfach oder auf dem Server zu erlauben.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Das Kennwort des Postfachs an einem sauberen Gerät ändern, alle Sitzungen beenden, Zwei-Schritt-Anmeldung einschalten, nach fremden Regeln und Weiterleitungen sehen.',
      not: 'Nicht um Freigabe bitten, bevor das Konto sauber ist.',
    },
    { step: 'Webformulare, Erweiterungen und App-Kennwörter mit derselben Anmeldung prüfen.', not: otherIp },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Die Einträge der Domain nachsehen: genau ein SPF-Eintrag, der die sendende Adresse umfasst, der DKIM-Schlüssel, ein DMARC-Eintrag; mit den Werten in der Verwaltung des Hosts vergleichen.',
      not: 'Nicht +all setzen oder den DMARC-Eintrag löschen, um eine Mail durchzubringen.',
    },
    {
      step: 'Einen Test an ein Postfach senden, das das Original zeigt, und die Ergebnisse von SPF, DKIM und DMARC mit ihrer Domain notieren.',
      not: again,
    },
    {
      step: 'Hat die alte Adresse des Empfängers die Mail weitergeleitet, die direkte Adresse erfragen: Weiterleiten bricht SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Auf der Seite der Liste selbst prüfen, ob die Adresse eingetragen ist; wenn nicht, das in der Anfrage sagen: Die Abfrage des Empfängers ist gescheitert.',
      not: 'Die Liste nicht um Löschung einer Adresse bitten, die nicht darauf steht.',
    },
  ],
  'content-attachment': [
    {
      step: 'Die Datei als Link oder in einem anderen Format senden (PDF statt ZIP, DOCM, EXE) oder fragen, ob eine Datei mit Kennwort angenommen wird.',
      not: 'Die Datei nicht umbenennen, um durchzuschlüpfen.',
    },
  ],
  'content-spam': [
    {
      step: 'Einen reinen Text ohne Links, Bilder und Signatur an denselben Empfänger senden; kommt er an, die Teile einzeln wieder einsetzen.',
      not: 'Die Mail nicht unverändert wiederholen.',
    },
    {
      step: 'Den Empfänger bitten, Ihre Adresse in die Kontakte aufzunehmen und frühere Mail als erwünscht zu kennzeichnen.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Datei und Gerät mit einem aktuellen Prüfprogramm untersuchen und das Dokument neu als PDF ausgeben und senden.',
      not: 'Nicht dieselbe Datei in einem Archiv senden.',
    },
    {
      step: 'Finden mehrere Prüfprogramme nichts, SHA-256 der Datei und Name des Fundes für eine Meldung notieren.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Die Domain bei der genannten Liste prüfen; nach einer gehackten Website oder fremder Mail in Ihrem Namen suchen; erst säubern, dann das Formular der Liste einmal nutzen.',
      not: again,
    },
    {
      step: 'Telefon oder eine Adresse einer anderen Domain nutzen, bis der Eintrag weg ist.',
      not: 'Keine ähnliche Domain anmelden, um weiter zu senden.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Den genannten Link oder die Links in Signatur und Fuß finden, auch die Domains von Bildern und Zählern; ohne sie senden.',
      not: 'Den Link nicht hinter einer Kurzadresse verstecken.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Das Mailprogramm über den Server des Hosts mit Anmeldung an Port 587 oder 465 senden lassen, nicht von einem Server zu Hause.',
      not: 'Keine Liste um Löschung eines Einwahlbereichs bitten, außer es ist eine feste Adresse mit eigenem Namen.',
    },
  ],
  'geo-block': [
    {
      step: 'Den Empfänger bitten, Ihre Domain oder Ihren Server zuzulassen; solange über einen Anbieter in dessen Land schreiben.',
      not: 'Keinen Anonymisierungsdienst nutzen: Er wird öfter gesperrt.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Die Zahl in der Rückmeldung lesen, das Ende der Stunde oder des Tages abwarten, dann weniger senden; den Host nach den genauen Grenzen fragen.',
      not: 'Nicht dem Betreiber des Empfängers schreiben: Er hat die Mail nie gesehen.',
    },
    {
      step: 'Nach einem Formular, einer Rundschreiben-Erweiterung oder einem Fremden suchen, der in Ihrem Konto sendet.',
      not: 'Kein zweites Konto eröffnen, um die Grenze zu umgehen.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Dem Host die Rückmeldung geben: Nur er kann bitten, denn die Adresse gehört ihm; solange über einen anderen Anbieter schreiben.',
      not: otherIp,
    },
    {
      step: 'Nach 24 und nach 48 Stunden je einen Test senden; viele eigene Listen von Betreibern enden von selbst.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Die Adresse bei der genannten Liste nachsehen (nicht bei einer Sammlung von Listen), Grund und Datum notieren und beides dem Host geben.',
      not: 'Nicht für eine schnelle Löschung bezahlen.',
    },
    {
      step: 'Prüfen, ob die eingetragene Adresse die des Mailservers oder Ihres Anschlusses ist; im zweiten Fall hilft Anmeldung an Port 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Den Host fragen, ob andere Kunden auf dieser Adresse auch abgelehnt werden und ob es einen anderen Ausgang gibt; einige Tage nur erwartete Mail senden.',
      not: otherIp,
    },
    { step: 'SPF, DKIM und DMARC für Ihre Domain setzen, damit deren eigener Ruf zählt.', not: again },
  ],
  'mailbox-full': [
    {
      step: 'Den Empfänger auf anderem Weg erreichen und um Platz im Postfach bitten; später ohne großen Anhang senden.',
      not: 'Nicht jede Stunde neu senden.',
    },
    {
      step: 'Bleibt das Postfach wochenlang voll, eine andere Adresse erfragen und diese aus Ihren Listen nehmen.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Aus der Webmail des Hosts eine einfache kurze Mail an denselben Empfänger senden: Kommt sie an, baut Ihr Programm oder Skript fehlerhafte Mail.',
      not: 'Die Mail nicht von Hand in der Warteschlange ändern lassen.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Nur der Inhaber der Adresse kann ihren Namen setzen: dem Host die Adresse und den Namen aus dem EHLO geben.',
      not: 'Keinen PTR in der eigenen Zone eintragen: Er wirkt dort nicht.',
    },
    {
      step: 'Bei einem eigenen Server den Namen in der Verwaltung des Anbieters setzen und auf dieselbe Adresse zurückzeigen lassen, auch für IPv6.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Den Empfänger auf anderem Weg fragen, ob es das Postfach noch gibt; eine Anmeldung kann genügen.',
      not: 'Die Adresse nicht in Verteilern behalten.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Den Empfänger bitten, die Rückmeldung dort dem Administrator zu zeigen, mit den genauen Worten des Servers.',
      not: blame,
    },
    {
      step: 'Eine zweite Adresse derselben Domain testen: Scheitert auch sie, liegt es am Maildienst der Domain.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Den Empfänger bitten, Ihre Adresse zu erlauben oder zu sagen, welche Absender Gruppe oder Firma annehmen.',
      not: 'Nicht wahllos an andere Adressen der Firma schreiben.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Die Adresse Buchstabe für Buchstabe mit einer früheren Mail des Empfängers vergleichen, den gespeicherten Vorschlag löschen und neu tippen.',
      not: 'Keine Varianten raten: Viele unbekannte Adressen schaden dem Ruf Ihres Servers.',
    },
    {
      step: 'Die richtige Adresse telefonisch erfragen; stimmt sie, den Empfänger bitten, die Rückmeldung seinem Anbieter zu zeigen.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Im Mailprogramm prüfen, dass der Ausgangsserver eine Anmeldung (derselbe Benutzername wie beim Empfang) an Port 587 oder 465 verlangt.',
      not: 'Die Anmeldung nicht abschalten.',
    },
    {
      step: 'Stimmt die Anmeldung und lehnt der Server des Empfängers ab, ist dessen Domain dort nicht eingerichtet: ihn bitten, den MX-Eintrag zu prüfen.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'MX- und A-Eintrag der Domain Ihrer Absenderadresse nachsehen; auf den Absender von Formularen und Skripten achten.',
      not: 'Keine Absenderdomain erfinden.',
    },
    { step: 'Das Ablaufdatum der Domain prüfen, und ob ihre Nameserver antworten.', not: again },
  ],
  'size-limit': [
    {
      step: 'Den Anhang kleiner als etwa 70 % der genannten Grenze machen (die Kodierung kostet ein Drittel) oder einen Link senden.',
      not: 'Nicht in viele Mails binnen Minuten aufteilen.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Einige Stunden warten; der Server versucht es wieder. Wenn es eilt, über einen anderen Anbieter schreiben.',
      not: 'Nicht mehrmals hintereinander von Hand neu senden.',
    },
    {
      step: 'Auf die Statusseite des Anbieters des Empfängers sehen und Tag und Zeit der Störung notieren.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Den Host fragen, ob sein Ausgangsserver TLS 1.2 oder neuer bietet und ob die Mail verschlüsselt hinausging; aus der Webmail des Hosts testen.',
      not: 'Vertrauliches nicht auf anderem Weg unverschlüsselt senden.',
    },
  ],
  'dns-failure': [
    {
      step: 'Den Teil nach dem @ auf Tippfehler prüfen und den MX der Domain bei zwei verschiedenen Resolvern nachsehen.',
      not: 'Nicht neu senden, bevor sich der Name auflösen lässt.',
    },
    {
      step: 'Hat die Domain keinen MX oder ist sie abgelaufen, es dem Empfänger auf anderem Weg sagen.',
      not: blame,
    },
  ],
  'connection-failed': [
    {
      step: 'Nach einigen Stunden wieder versuchen; den Empfänger fragen, ob überhaupt andere Mail ankommt.',
      not: 'Keine Einstellungen des eigenen Servers ändern, bevor der Host das Protokoll gesehen hat.',
    },
    {
      step: 'Adresse und Port in der Rückmeldung notieren: Eine private oder falsche Adresse bedeutet einen DNS-Fehler der Domain des Empfängers.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Den Empfänger fragen, ob Mail weitergeleitet wird, und das für einen Test abschalten lassen; eigene Weiterleitungen und automatische Antworten prüfen.',
      not: 'Nicht neu senden, bevor die Weiterleitung geändert ist.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Was Sie inzwischen tun können',
  intro: 'Praktischer Rat zu dieser Ursache; er behauptet nichts über diesen Fall.',
  byCause,
};
