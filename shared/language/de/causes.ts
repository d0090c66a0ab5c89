import type { Sentences } from '../sentences.ts';

const address = (ip: string | null) => ip ?? 'der sendende Server';
const ofAddress = (ip: string | null) => (ip === null ? 'vom sendenden Server' : `von ${ip}`);

export const causes: Sentences['causes'] = {
  'account-compromise': {
    title: 'Ein Konto wird vermutlich missbraucht',
    because: () => 'ein Konto auf der sendenden Seite vermutlich missbraucht wird',
    plain: 'Möglicherweise verschickt jemand anderes Mail über eines der Konten auf der sendenden Seite.',
    technical: 'Die Ablehnung nennt ein übernommenes Konto oder ein Sendeverhalten, das darauf hindeutet.',
    decides:
      'Das Protokoll des sendenden Hosters: Anmeldungen und Mailmenge dieses Kontos in den Stunden davor.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'Die Herkunft der Mail ließ sich nicht belegen',
    because: () => 'sich nicht bestätigen ließ, dass die Mail wirklich von der Domain des Absenders kommt',
    plain:
      'Der empfangende Server prüft, ob eine Mail die Domain ihres Absenders verwenden darf. Diese Prüfung wurde nicht bestanden.',
    technical:
      'SPF, DKIM oder DMARC wurde für die sichtbare Absenderdomain nicht bestanden, so wie der Empfänger es ausgewertet hat.',
    decides:
      'Das Feld Authentication-Results einer zugestellten Kopie sowie die SPF-, DKIM- und DMARC-Einträge der Domain.',
  },
  'auto-reply': {
    title: 'Automatische Antwort',
    because: () => 'eine automatische Antwort zurückkam',
    plain:
      'Das ist eine Antwort, die ein Programm geschrieben hat, etwa eine Abwesenheitsnotiz. Sie bedeutet nicht, dass die Mail unzustellbar war.',
    technical: 'Eine automatisch erzeugte Antwort (RFC 3834), keine Zustellbenachrichtigung.',
    decides: 'Das Feld Auto-Submitted und das Fehlen eines Zustellberichts.',
  },
  'blocklist-query-error': {
    title: 'Eine Sperrlistenabfrage beim Empfänger schlug fehl',
    because: () => 'dort die Abfrage einer Sperrliste fehlschlug',
    plain:
      'Der empfangende Server wollte den Absender in einer Sperrliste nachschlagen, und die Abfrage selbst schlug fehl. Über den Absender sagt die Antwort nichts aus.',
    technical:
      'Die DNS-Liste antwortete mit einem Fehlercode (etwa 127.255.255.x), der als Eintrag gelesen wurde; der Fehler liegt beim abfragenden Resolver.',
    decides: 'Der Code, den die Liste zurückgab, und der Resolver, über den der Empfänger fragt.',
  },
  complaint: {
    title: 'Ein Empfänger hat die Mail als unerwünscht gemeldet',
    because: () => 'ein Empfänger die Mail als unerwünscht gemeldet hat',
    plain:
      'Ein Empfänger hat die Mail als Spam markiert, und sein Anbieter hat das weitergegeben. Nehmen Sie diesen Empfänger aus Ihrem Verteiler: Weitere Mails an ihn schaden dem Ruf der Absender-IP.',
    technical: 'Ein Beschwerdebericht (ARF, RFC 5965) zu einer zugestellten Mail.',
    decides: 'Der Feedback-Type des Berichts und wie es dazu kam, dass diesem Empfänger geschrieben wurde.',
  },
  'concurrent-connections': {
    title: 'Zu viele gleichzeitige Verbindungen',
    because: (ip) => `zu viele Verbindungen ${ofAddress(ip)} gleichzeitig offen waren`,
    plain:
      'Jeder sendende Server darf nur eine bestimmte Zahl von Verbindungen gleichzeitig offen halten. Auf einem gemeinsam genutzten Server teilen sich alle Kunden diese Zahl; deshalb kann es schon eine einzelne Mail treffen.',
    technical:
      'Die Grenze für gleichzeitige SMTP-Verbindungen je IP-Adresse war erreicht. Gezählt werden alle Verbindungen von dieser Adresse, gleich wessen Mail sie übertragen.',
    decides:
      'Die Zahl offener Verbindungen von dieser Adresse in der Minute der Ablehnung, gezählt auf einer der beiden Seiten.',
  },
  'connection-failed': {
    title: 'Keine Verbindung',
    because: () => 'keine Verbindung zum empfangenden Server zustande kam',
    plain: 'Der sendende Server konnte den empfangenden nicht erreichen oder verlor die Verbindung.',
    technical:
      'Die TCP-Verbindung wurde abgelehnt, lief in eine Zeitüberschreitung oder brach ab, bevor eine SMTP-Antwort über die Mail entschied.',
    decides:
      'Das Protokoll des sendenden Hosters (welche Adresse, welcher Fehler) und ein Verbindungstest vom selben Server.',
  },
  'content-attachment': {
    title: 'Ein Anhang wird nicht angenommen',
    because: () => 'ein Anhang dieser Art nicht angenommen wird',
    plain: 'Die Mail enthielt eine Datei von einer Art, die der empfangende Server nicht durchlässt.',
    technical: 'Ein Anhang wurde wegen seines Typs oder Namens abgelehnt.',
    decides: 'Dieselbe Mail ohne Anhang, oder mit der Datei hinter einem Link.',
  },
  'content-spam': {
    title: 'Der Inhalt wurde als Spam eingestuft',
    because: () => 'der Inhalt als Spam eingestuft wurde',
    plain:
      'Ein Filter auf der empfangenden Seite hat den Inhalt oder die Wortwahl dieser Mail als Spam eingestuft.',
    technical:
      'Einstufung dieser Nachricht durch einen Inhaltsfilter; die Absender-IP kann dabei einen guten Ruf haben.',
    decides: 'Eine schlichte Testmail auf demselben Weg: Kommt sie durch, lag es am Inhalt.',
  },
  'content-virus': {
    title: 'Schädlicher Inhalt wurde gefunden',
    because: () => 'schädlicher Inhalt gefunden wurde',
    plain: 'Ein Virenscanner auf der empfangenden Seite meldet schädlichen Inhalt in der Mail.',
    technical: 'Befund eines Virenscanners; er kann falsch sein und nennt meist die Signatur.',
    decides: 'Ein zweiter Virenscanner für dieselbe Datei und der Name der Signatur.',
  },
  'dns-failure': {
    title: 'Die Domain des Empfängers war nicht zu finden',
    because: () => 'sich die Domain des Empfängers nicht nachschlagen ließ',
    plain:
      'Im DNS, dem Adressbuch des Internets, war zur Domain hinter dem @ keine brauchbare Antwort zu finden.',
    technical:
      'Die MX- oder A-Abfrage der Empfängerdomain ergab NXDOMAIN, SERVFAIL, keine Daten oder einen Null-MX.',
    decides: 'Eine MX-Abfrage der Domain über einen zweiten Resolver.',
  },
  'domain-blocklisted': {
    title: 'Die Domain des Absenders steht auf einer Sperrliste',
    because: () => 'die Domain des Absenders auf einer Sperrliste steht',
    plain: 'Die Domain in der Absenderadresse steht auf einer Sperrliste, die der Empfänger abfragt.',
    technical: 'Eine Domain-Sperrliste (etwa eine DBL) führt eine Domain aus Envelope oder Kopf der Mail.',
    decides: 'Die Abfrageseite der Liste für diese Domain.',
  },
  'dynamic-ip': {
    title: 'Die Absender-IP sieht nach einem Privatanschluss aus',
    because: (ip) => `${address(ip)} nach einem Privat- oder Einwahlanschluss aussieht`,
    plain:
      'Die Mail kam direkt von einer IP-Adresse, die für Privatanschlüsse gedacht ist; von dort wird keine Mail angenommen.',
    technical:
      'Die IP-Adresse gilt als dynamisch oder privat (Liste wie die PBL oder generischer Reverse-DNS-Name).',
    decides:
      'Der Reverse-DNS-Name der IP-Adresse und das, was ihr Inhaber in Listen wie der PBL eingetragen hat.',
  },
  'geo-block': {
    title: 'Mail aus dieser Region wird nicht angenommen',
    because: (ip) =>
      ip === null
        ? 'Mail aus der Region des sendenden Servers nicht angenommen wird'
        : `Mail aus der Region von ${ip} nicht angenommen wird`,
    plain: 'Der empfangende Server nimmt aus dem Land oder Netz, aus dem die Mail kam, nichts an.',
    technical: 'Eine Regel nach Land oder autonomem System.',
    decides: 'Die Regel des Empfängers; ein Test aus einer anderen Region.',
  },
  greylisting: {
    title: 'Greylisting: bitte später noch einmal',
    because: () => 'unbekannte Absender dort erst beim zweiten Versuch angenommen werden',
    plain:
      'Der empfangende Server weist einen ersten Versuch absichtlich ab und nimmt den zweiten an. Gewöhnliche Server versuchen es von selbst noch einmal.',
    technical:
      'Greylisting: vorübergehende Abweisung einer unbekannten Kombination aus IP-Adresse, Absender und Empfänger.',
    decides: 'Ob ein späterer Zustellversuch von derselben IP-Adresse angenommen wurde.',
  },
  'host-own-limit': {
    title: 'Eigene Grenze des sendenden Hosters',
    because: () => 'eine eigene Grenze des sendenden Hosters erreicht war',
    plain: 'Ihr eigener Hoster hat die Mail angehalten: Das erlaubte Sendevolumen war erreicht.',
    technical:
      'Eine Richtlinie des sendenden Hosters (Stundenlimit, Kontingent, Ausgangsfilter) hielt die Mail an, bevor sie den Empfänger erreichte.',
    decides: 'Die Grenze des Hosters und sein Zählerstand für dieses Konto oder diese Domain zu dieser Zeit.',
  },
  'ip-blocklisted-local': {
    title: 'Die Absender-IP steht auf einer eigenen Sperrliste des Empfängers',
    because: (ip) => `${address(ip)} dort auf einer eigenen Sperrliste steht`,
    plain: 'Der empfangende Betreiber führt eine eigene Sperrliste, und der sendende Server steht darauf.',
    technical: 'Eine lokale Sperre der IP-Adresse; öffentliche Sperrlisten zeigen sie nicht.',
    decides: 'Die Auskunft des Empfängers, ob und warum die IP-Adresse gelistet ist.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'Die Absender-IP steht auf einer öffentlichen Sperrliste',
    because: (ip) => `${address(ip)} auf einer öffentlichen Sperrliste steht`,
    plain: 'Der sendende Server steht auf einer öffentlichen Liste von Servern, die Spam verschickt haben.',
    technical: 'Eine in der Antwort genannte DNS-Sperrliste (DNSBL) führt die IP-Adresse.',
    decides: 'Die Abfrageseite der Liste für diese IP-Adresse, heute und zur Zeit der Ablehnung.',
  },
  'ip-reputation': {
    title: 'Der sendende Server hat einen schlechten Ruf',
    because: (ip) => `${address(ip)} dort einen schlechten Ruf hat`,
    plain:
      'Der empfangende Betreiber bewertet jeden sendenden Server nach dem, was bisher von ihm kam. Auf einem gemeinsam genutzten Server zählt auch die Mail anderer Kunden.',
    technical:
      'Ein Reputationswert der IP-Adresse oder ihres Netzes, geführt vom Empfänger oder seinem Filteranbieter.',
    decides:
      'Die Abfrage der IP-Adresse beim Empfänger oder Filteranbieter und die Mailmenge der Tage davor.',
  },
  'mail-loop': {
    title: 'Die Mail lief im Kreis',
    because: () => 'die Mail im Kreis lief',
    plain: 'Zwei Server reichten die Mail hin und her, bis einer sie anhielt.',
    technical:
      'Zu viele Received-Zeilen oder ein wiederholtes Delivered-To: eine Mailschleife durch Weiterleitung oder MX.',
    decides: 'Die Received-Zeilen der zurückgesandten Mail.',
  },
  'mailbox-full': {
    title: 'Das Postfach ist voll',
    because: () => 'das Postfach des Empfängers voll ist',
    plain: 'Im Postfach des Empfängers ist kein Platz mehr.',
    technical: 'Speicherkontingent (Quota) des Postfachs überschritten.',
    decides: 'Mehr ist nicht nötig; eine Mail einige Tage später zeigt, ob wieder Platz ist.',
  },
  'protocol-violation': {
    title: 'Die Mail verletzte eine Regel von SMTP',
    because: () => 'etwas an der Mail oder am Dialog eine Regel verletzte',
    plain: 'Die Mail oder der Dialog der beiden Server hielt sich nicht an die vorgeschriebene Form.',
    technical:
      'Fehler in Syntax oder Reihenfolge (RFC 5321, RFC 5322), etwa ein falsches HELO, ein einzelnes LF oder ein fehlendes Feld.',
    decides: 'Ein Mitschnitt des SMTP-Dialogs und der Kopf der zurückgesandten Mail.',
  },
  queued: {
    title: 'Noch in der Warteschlange',
    because: () => 'die Mail noch auf ihren nächsten Versuch wartet',
    plain: 'Die Mail ist nicht verloren. Der sendende Server behält sie und versucht es weiter.',
    technical: 'Eine Verzögerungsmeldung; die Zustellung wird bis zum Ablauf der Wartezeit weiter versucht.',
    decides: 'Die nächste Meldung oder eine Zustellung im Protokoll.',
  },
  'rate-limit': {
    title: 'Zu viel Mail in kurzer Zeit',
    because: (ip) => `in kurzer Zeit zu viel Mail ${ofAddress(ip)} kam`,
    plain:
      'Der empfangende Server nimmt von einem Absender nur eine bestimmte Menge Mail in einer bestimmten Zeit an. Auf einem gemeinsam genutzten Server zählt auch die Mail anderer Kunden.',
    technical:
      'Eine Grenze für Nachrichten, Empfänger oder Verbindungen je Zeitraum (Rate-Limit) war erreicht.',
    decides: 'Die Mailmenge von dieser IP-Adresse an diesen Empfänger in der Zeit vor der Ablehnung.',
  },
  'rdns-ptr': {
    title: 'Der sendende Server hat keinen gültigen Reverse-DNS-Namen',
    because: (ip) => `${address(ip)} keinen gültigen Reverse-DNS-Namen hat`,
    plain:
      'Zur IP-Adresse eines Mailservers gehört ein Name, der zu ihr zurückführt. Hier fehlt er oder passt nicht; nur der Inhaber der Adresse kann ihn setzen.',
    technical: 'PTR fehlt, ist generisch oder wird durch die Vorwärtsabfrage nicht bestätigt (FCrDNS).',
    decides: 'Eine PTR-Abfrage der IP-Adresse und eine A-Abfrage des Namens, den sie ergibt.',
  },
  'recipient-inactive': {
    title: 'Das Postfach ist abgeschaltet',
    because: () => 'das Postfach des Empfängers abgeschaltet ist',
    plain: 'Die Adresse gibt oder gab es, aber das Postfach nimmt keine Mail mehr an.',
    technical: 'Konto deaktiviert, gesperrt oder lange nicht benutzt.',
    decides: 'Eine Nachfrage beim Empfänger auf anderem Weg.',
  },
  'recipient-isp-config': {
    title: 'Ein Konfigurationsfehler beim Empfänger',
    because: () => 'auf der empfangenden Seite etwas falsch konfiguriert ist',
    plain:
      'Auf der empfangenden Seite ist für diese Adresse etwas falsch eingerichtet; nur deren Betreiber kann es beheben.',
    technical:
      'Relaying verweigert, Routing- oder Zertifikatsfehler für eine Domain, die der Server bedienen sollte.',
    decides: 'Das Routing des Empfängers für die Domain und ihre MX-Einträge.',
  },
  'recipient-policy': {
    title: 'Eine Regel des Empfängers lässt die Mail nicht zu',
    because: () => 'eine eigene Regel des Empfängers sie nicht zulässt',
    plain: 'Der Empfänger oder seine Organisation nimmt nur bestimmte Absender oder Arten von Mail an.',
    technical:
      'Eine Richtlinie der Empfängerorganisation: beschränkter Verteiler, Absenderberechtigung, Transportregel.',
    decides: 'Die Auskunft der Administration beim Empfänger.',
  },
  'recipient-unknown': {
    title: 'Die Adresse gibt es nicht',
    because: () => 'es die Adresse dort nicht gibt',
    plain: 'Ein Postfach dieses Namens gibt es nicht. Am häufigsten ist ein Tippfehler der Grund.',
    technical: 'Empfänger bei RCPT TO oder danach als unbekannt abgelehnt.',
    decides: 'Die Schreibweise der Adresse und eine Nachfrage beim Empfänger auf anderem Weg.',
  },
  'relay-denied': {
    title: 'Der Server nimmt keine Mail für diese Domain an',
    because: () => 'dieser Server keine Mail für diesen Empfänger annimmt',
    plain:
      'Die Mail kam zu einem Server, der für den Empfänger nicht zuständig ist, oder der Absender war nicht angemeldet.',
    technical:
      'Relaying verweigert: Der Server bedient die Domain nicht, oder der Client hat sich nicht angemeldet.',
    decides: 'Die MX-Einträge der Domain und ob sich der Client am Submission-Port anmeldet.',
  },
  'retry-expired': {
    title: 'Der sendende Hoster gab auf',
    because: () => 'der sendende Hoster nach Ablauf seiner Frist aufgab',
    plain:
      'Ihr Hoster hat es eine festgelegte Zeit lang vergeblich versucht und die Mail dann zurückgegeben.',
    technical:
      'Die Frist der Warteschlange oder der Wiederholungen lief ab; woran die früheren Versuche scheiterten, steht nicht in dieser Meldung.',
    decides: 'Die Protokollzeilen des Hosters zu den früheren Versuchen.',
  },
  'sender-domain-invalid': {
    title: 'Der Absenderadresse lässt sich nicht antworten',
    because: () => 'sich die Domain des Absenders nicht prüfen ließ',
    plain:
      'Der empfangende Server hat die Domain des Absenders nachgeschlagen und nichts gefunden, wohin er antworten könnte.',
    technical:
      'Die Domain des Envelope-Absenders hat weder MX noch A, lässt sich nicht auflösen oder bestand eine Rückprüfung (Callout) nicht.',
    decides: 'Eine Abfrage der Envelope-Domain über einen zweiten Resolver.',
  },
  'size-limit': {
    title: 'Die Mail ist zu groß',
    because: () => 'die Mail größer ist, als dort erlaubt',
    plain: 'Die Mail ist mit ihren Anhängen größer, als die empfangende Seite erlaubt.',
    technical: 'Die Größengrenze (SIZE) des Servers oder des Postfachs wurde überschritten.',
    decides: 'Die Größe der Mail, verglichen mit der Grenze in der EHLO-Antwort.',
  },
  'temp-server-problem': {
    title: 'Vorübergehende Störung beim Empfänger',
    because: () => 'dort eine vorübergehende Störung vorlag',
    plain: 'Der empfangende Server konnte die Mail in diesem Augenblick nicht annehmen.',
    technical: 'Ein lokaler Fehler, fehlende Ressourcen oder Wartung auf der empfangenden Seite.',
    decides: 'Ob ein späterer Versuch durchkam.',
  },
  'tls-required': {
    title: 'Verschlüsselung wurde verlangt',
    because: () => 'die verlangte Verschlüsselung nicht zustande kam',
    plain:
      'Eine Seite besteht auf einer verschlüsselten Verbindung, und die Server konnten sich auf keine einigen.',
    technical: 'STARTTLS verlangt oder fehlgeschlagen: Version, Cipher, Zertifikat, MTA-STS oder DANE.',
    decides: 'Ein TLS-Test des empfangenden Servers und das TLS-Protokoll des sendenden.',
  },
  unknown: {
    title: 'Grund nicht bekannt',
    because: () => 'der Grund aus der Unzustellbarkeitsmeldung nicht hervorgeht',
    plain: 'Die Unzustellbarkeitsmeldung sagt nicht deutlich genug, woran es lag.',
    technical: 'Keine bekannte Regel passt auf den Wortlaut.',
    decides: 'Die vollständige Unzustellbarkeitsmeldung und die Protokollzeilen des sendenden Hosters.',
  },
  'url-blocklisted': {
    title: 'Ein Link in der Mail steht auf einer Sperrliste',
    because: () => 'ein Link in der Mail auf einer Sperrliste steht',
    plain:
      'Die Mail enthält einen Link, vielleicht in der Signatur, dessen Domain auf einer Sperrliste steht.',
    technical: 'Eine URI-Sperrliste (etwa SURBL oder eine DBL) führt eine im Text verlinkte Domain.',
    decides: 'Die Abfrage der Liste für jede in der Mail verlinkte Domain.',
  },
};
