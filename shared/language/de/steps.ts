import type { Sentences } from '../sentences.ts';

const again =
  'Dieselbe Anfrage nicht immer wieder an den Betreiber senden: Das verzögert das Ticket oder sperrt es.';
const blame = 'Der anderen Seite keinen Fehler vorwerfen, bevor die Protokollzeilen vorliegen.';
const otherIp =
  'Keine andere Absender-IP verlangen, bevor die Ursache beseitigt ist: Sonst wird die neue als nächste gesperrt.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Nach einigen Stunden eine neue kurze Mail an denselben Empfänger senden und die Minute notieren: Kommt sie an, war die Sperre nur vorübergehend.',
      not: 'Nicht alles auf einmal neu senden; jeder Versuch öffnet weitere Verbindungen.',
    },
    {
      step: 'Dem Hoster die Unzustellbarkeitsmeldung schicken und fragen, wie viele Verbindungen zum ablehnenden Server in dieser Minute offen waren; den Empfänger so lange telefonisch oder über einen anderen Mailanbieter erreichen.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Einen Tag warten, dann in kleinen Mengen senden (etwa 20 je Stunde), zuerst an Empfänger, die antworten.',
      not: 'Die abgelehnten Mails nicht automatisch wiederholen lassen.',
    },
    {
      step: 'War es ein Newsletter: Massenmail über einen Versanddienst schicken und persönliche Mail davon trennen.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Eine NEUE Mail an denselben Empfänger senden. Kommt sie binnen Sekunden mit demselben Wortlaut zurück, gab es keinen Zustellversuch: Genau das dem Hoster sagen und fragen, was sich sein Server zu diesem Ziel gemerkt hat.',
      not: blame,
    },
    {
      step: 'Dem Empfänger über einen anderen Anbieter schreiben und fragen, ob Mail von anderen ankommt.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'Einige Stunden abwarten: Die Zustellung wird weiter versucht. Wenn es eilt, einen anderen Weg nehmen.',
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
      step: 'Geschieht es bei jeder Mail, den Empfänger bitten, Ihre Adresse oder Domain im Postfach oder auf dem Server freizugeben.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Das Passwort des Postfachs an einem sauberen Gerät ändern, alle Sitzungen beenden, Zwei-Faktor-Anmeldung einschalten, nach fremden Filterregeln und Weiterleitungen suchen.',
      not: 'Nicht um Freigabe bitten, bevor das Konto sauber ist.',
    },
    { step: 'Webformulare, Plugins und App-Passwörter mit denselben Zugangsdaten prüfen.', not: otherIp },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Die Einträge der Domain nachsehen: genau ein SPF-Eintrag, der die Absender-IP umfasst, der DKIM-Schlüssel, ein DMARC-Eintrag; mit den Werten im Kundenmenü des Hosters vergleichen.',
      not: 'Nicht +all setzen oder den DMARC-Eintrag löschen, um eine Mail durchzubringen.',
    },
    {
      step: 'Einen Test an ein Postfach senden, das den Quelltext zeigt, und die Ergebnisse von SPF, DKIM und DMARC mit der jeweiligen Domain notieren.',
      not: again,
    },
    {
      step: 'Wurde die Mail von einer alten Adresse des Empfängers weitergeleitet, nach der direkten Adresse fragen: Weiterleiten bricht SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Auf der Seite der Liste selbst prüfen, ob die Adresse eingetragen ist; wenn nicht, das in der Anfrage sagen: Die Abfrage des Empfängers ist fehlgeschlagen.',
      not: 'Die Liste nicht um Austragung einer Adresse bitten, die nicht darauf steht.',
    },
  ],
  'content-attachment': [
    {
      step: 'Die Datei als Link oder in einem anderen Format senden (PDF statt ZIP, DOCM, EXE) oder fragen, ob eine passwortgeschützte Datei angenommen wird.',
      not: 'Die Datei nicht umbenennen, um den Filter zu umgehen.',
    },
  ],
  'content-spam': [
    {
      step: 'Einen reinen Text ohne Links, Bilder und Signatur an denselben Empfänger senden; kommt er an, die Teile einzeln wieder einsetzen.',
      not: 'Die Mail nicht unverändert wiederholen.',
    },
    {
      step: 'Den Empfänger bitten, Ihre Adresse in die Kontakte aufzunehmen und frühere Mails als „kein Spam“ zu markieren.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Datei und Gerät mit einem aktuellen Virenscanner prüfen, das Dokument neu als PDF speichern und dieses senden.',
      not: 'Dieselbe Datei nicht als Archiv verpackt senden.',
    },
    {
      step: 'Finden mehrere Virenscanner nichts, den SHA-256 der Datei und den Namen des Funds für eine Fehlalarm-Meldung notieren.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Die Domain bei der genannten Liste prüfen; nach einer gehackten Website oder fremder Mail in Ihrem Namen suchen; erst säubern, dann das Formular der Liste einmal ausfüllen.',
      not: again,
    },
    {
      step: 'Telefon oder eine Adresse einer anderen Domain nutzen, bis der Eintrag weg ist.',
      not: 'Keine ähnliche Domain registrieren, um weiter zu senden.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Den genannten Link oder die Links in Signatur und Fußzeile suchen, auch die Domains von Bildern und Zählpixeln; ohne sie senden.',
      not: 'Den Link nicht hinter einem Kurzlink verstecken.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Das Mailprogramm über den Server des Hosters mit Anmeldung an Port 587 oder 465 senden lassen, nicht direkt vom eigenen Anschluss.',
      not: 'Keine Liste um Austragung eines Einwahlbereichs bitten, es sei denn, die IP-Adresse ist fest und hat einen eigenen Reverse-DNS-Namen.',
    },
  ],
  'geo-block': [
    {
      step: 'Den Empfänger bitten, Ihre Domain oder Ihren Server zuzulassen; so lange über einen Anbieter in dessen Land schreiben.',
      not: 'Kein VPN und keinen Anonymisierungsdienst nutzen: Diese sind noch öfter gesperrt.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Auf die Zahl in der Unzustellbarkeitsmeldung achten, das Ende der Stunde oder des Tages abwarten, dann weniger senden; den Hoster nach den genauen Grenzen fragen.',
      not: 'Nicht dem empfangenden Betreiber schreiben: Er hat die Mail nie gesehen.',
    },
    {
      step: 'Nach einem Formular, einem Newsletter-Plugin oder einem Fremden suchen, der über Ihr Konto sendet.',
      not: 'Kein zweites Konto eröffnen, um die Grenze zu umgehen.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Dem Hoster die Unzustellbarkeitsmeldung schicken: Nur er kann den Antrag stellen, denn die IP-Adresse gehört ihm; so lange über einen anderen Anbieter schreiben.',
      not: otherIp,
    },
    {
      step: 'Nach 24 und nach 48 Stunden je einen Test senden; viele interne Sperren laufen von selbst ab.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Die IP-Adresse bei der genannten Liste selbst nachschlagen (nicht bei einer Sammelabfrage), Grund und Datum notieren und beides dem Hoster schicken.',
      not: 'Nicht für eine schnelle Austragung bezahlen.',
    },
    {
      step: 'Prüfen, ob die gelistete IP-Adresse zum Mailserver oder zu Ihrem Anschluss gehört; im zweiten Fall hilft die Anmeldung an Port 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Den Hoster fragen, ob auch Mail anderer Kunden von dieser IP-Adresse abgelehnt wird und ob es eine andere Absender-IP gibt; einige Tage nur Mail senden, die erwartet wird.',
      not: otherIp,
    },
    { step: 'SPF, DKIM und DMARC für Ihre Domain einrichten, damit deren eigener Ruf zählt.', not: again },
  ],
  'mailbox-full': [
    {
      step: 'Den Empfänger auf anderem Weg bitten, im Postfach Platz zu schaffen; später ohne großen Anhang noch einmal senden.',
      not: 'Nicht jede Stunde neu senden.',
    },
    {
      step: 'Bleibt das Postfach wochenlang voll, nach einer anderen Adresse fragen und die volle aus Ihren Verteilern nehmen.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Aus der Webmail des Hosters eine einfache kurze Mail an denselben Empfänger senden: Kommt sie an, erzeugt Ihr Programm oder Skript fehlerhafte Mails.',
      not: 'Die Mail nicht in der Warteschlange von Hand ändern lassen.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Nur der Inhaber der IP-Adresse kann ihren Reverse-DNS-Namen setzen: dem Hoster die Adresse und den Namen aus dem EHLO nennen.',
      not: 'Keinen PTR in der eigenen Zone eintragen: Er wirkt dort nicht.',
    },
    {
      step: 'Bei einem eigenen Server den Namen im Kundenmenü des Anbieters setzen und auf dieselbe IP-Adresse zurückzeigen lassen, auch für IPv6.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Den Empfänger auf anderem Weg fragen, ob es das Postfach noch gibt; oft genügt es, dass er sich dort wieder anmeldet.',
      not: 'Die Adresse nicht in Verteilern behalten.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Den Empfänger bitten, die Unzustellbarkeitsmeldung mit dem genauen Wortlaut seinem Administrator zu zeigen.',
      not: blame,
    },
    {
      step: 'Eine zweite Adresse derselben Domain testen: Kommt auch diese Mail zurück, liegt es am Maildienst der Domain.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Den Empfänger bitten, Ihre Adresse freizugeben oder zu sagen, welche Absender die Gruppe oder Firma annimmt.',
      not: 'Nicht wahllos an andere Adressen der Firma schreiben.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Die Adresse Buchstabe für Buchstabe mit einer früheren Mail des Empfängers vergleichen, den gespeicherten Vorschlag löschen und die Adresse neu eintippen.',
      not: 'Keine Varianten ausprobieren: Viele unbekannte Adressen schaden dem Ruf Ihres Servers.',
    },
    {
      step: 'Die Adresse telefonisch prüfen; stimmt sie, den Empfänger bitten, die Unzustellbarkeitsmeldung seinem Anbieter zu zeigen.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Im Mailprogramm prüfen, dass der Ausgangsserver eine Anmeldung (derselbe Benutzername wie beim Empfang) an Port 587 oder 465 verlangt.',
      not: 'Die Anmeldung nicht abschalten.',
    },
    {
      step: 'Stimmt die Anmeldung und lehnt der Server des Empfängers ab, ist dessen Domain dort nicht eingerichtet: den Empfänger bitten, den MX-Eintrag prüfen zu lassen.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'MX- und A-Eintrag der Domain Ihrer Absenderadresse nachschlagen; auch auf die Absender von Formularen und Skripten achten.',
      not: 'Keine Absenderdomain erfinden.',
    },
    { step: 'Prüfen, ob die Domain abgelaufen ist und ob ihre Nameserver antworten.', not: again },
  ],
  'size-limit': [
    {
      step: 'Den Anhang auf höchstens etwa 70 % der genannten Grenze verkleinern (die Kodierung kommt mit einem Drittel hinzu) oder einen Link senden.',
      not: 'Nicht auf viele Mails binnen Minuten aufteilen.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Einige Stunden warten; der Server versucht es von selbst wieder. Wenn es eilt, über einen anderen Anbieter schreiben.',
      not: 'Nicht mehrmals hintereinander von Hand neu senden.',
    },
    {
      step: 'Die Statusseite des empfangenden Anbieters ansehen und Tag und Zeit der Störung notieren.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Den Hoster fragen, ob sein Ausgangsserver TLS 1.2 oder neuer unterstützt und ob die Mail verschlüsselt hinausging; aus der Webmail des Hosters testen.',
      not: 'Vertrauliches nicht ersatzweise unverschlüsselt senden.',
    },
  ],
  'dns-failure': [
    {
      step: 'Den Teil nach dem @ auf Tippfehler prüfen und den MX der Domain über zwei verschiedene Resolver abfragen.',
      not: 'Nicht neu senden, bevor sich der Name auflösen lässt.',
    },
    {
      step: 'Hat die Domain keinen MX oder ist sie abgelaufen, dem Empfänger auf anderem Weg Bescheid geben.',
      not: blame,
    },
  ],
  'connection-failed': [
    {
      step: 'Nach einigen Stunden noch einmal senden; den Empfänger fragen, ob überhaupt Mail ankommt.',
      not: 'Keine Einstellungen des eigenen Servers ändern, bevor der Hoster ins Protokoll gesehen hat.',
    },
    {
      step: 'Adresse und Port in der Unzustellbarkeitsmeldung notieren: Eine private oder falsche IP-Adresse deutet auf einen DNS-Fehler der Empfängerdomain.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Den Empfänger fragen, ob er Mail weiterleitet, und das für einen Test abschalten lassen; eigene Weiterleitungen und automatische Antworten prüfen.',
      not: 'Nicht neu senden, bevor die Weiterleitung geändert ist.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Was Sie inzwischen tun können',
  intro: 'Allgemeiner Rat zu dieser Ursache; über diesen Fall sagt er nichts.',
  byCause,
};
