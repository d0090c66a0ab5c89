import type { Sentences } from '../sentences.ts';

const address = (ip: string | null) => ip ?? 'der sendende Server';
const ofAddress = (ip: string | null) => (ip === null ? 'vom sendenden Server' : `von ${ip}`);

export const causes: Sentences['causes'] = {
  'account-compromise': {
    title: 'Ein Konto wird vermutlich missbraucht',
    because: () => 'ein Konto auf der sendenden Seite vermutlich missbraucht wird',
    plain: 'Möglicherweise verschickt jemand anderes Mail über eines der Konten auf der sendenden Seite.',
    technical: 'Die Ablehnung nennt ein übernommenes Konto oder ein Sendeverhalten, das darauf hindeutet.',
    decides: 'Das Protokoll des sendenden Hosts: Anmeldungen und Mengen dieses Kontos in den Stunden davor.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'Die Herkunft der Mail war nicht belegt',
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
      'Das ist eine Antwort, die ein Programm geschrieben hat, etwa eine Abwesenheitsnotiz. Sie besagt nicht, dass die Mail gescheitert ist.',
    technical: 'Eine automatisch erzeugte Antwort (RFC 3834), keine Zustellbenachrichtigung.',
    decides: 'Das Feld Auto-Submitted und das Fehlen eines Zustellberichts.',
  },
  'blocklist-query-error': {
    title: 'Eine Listenabfrage beim Empfänger schlug fehl',
    because: () => 'dort eine Abfrage in einer Liste fehlschlug',
    plain:
      'Der empfangende Server wollte den Absender in einer Liste nachschlagen, und die Abfrage selbst schlug fehl. Über den Absender sagt die Antwort nichts.',
    technical:
      'Die DNS-Liste antwortete mit einem Fehlercode (etwa 127.255.255.x), der als Eintrag gelesen wurde; der Fehler liegt beim abfragenden Resolver.',
    decides: 'Der Code, den die Liste zurückgab, und der Resolver, über den der Empfänger fragt.',
  },
  complaint: {
    title: 'Ein Empfänger hat die Mail als unerwünscht gemeldet',
    because: () => 'ein Empfänger die Mail als unerwünscht gemeldet hat',
    plain:
      'Ein Empfänger hat die Schaltfläche für unerwünschte Mail gedrückt, und sein Anbieter hat das weitergegeben. Nehmen Sie diesen Empfänger von der Liste: weitere Mails an ihn schaden dem Ruf der Adresse, von der sie kommen.',
    technical: 'Ein Rückmeldebericht (RFC 5965) zu einer zugestellten Mail.',
    decides: 'Der Feedback-Type des Berichts und wie es dazu kam, dass diesem Empfänger geschrieben wurde.',
  },
  'concurrent-connections': {
    title: 'Zu viele Verbindungen zugleich',
    because: (ip) => `zu viele Verbindungen ${ofAddress(ip)} gleichzeitig offen waren`,
    plain:
      'Jeder sendende Server darf nur eine bestimmte Zahl von Verbindungen zugleich offen halten. Auf einem gemeinsam genutzten Server verbrauchen alle Kunden diese Zahl zusammen; deshalb kann es schon eine einzelne Mail treffen.',
    technical:
      'Eine Grenze für gleichzeitige SMTP-Verbindungen je Adresse wurde erreicht. Sie zählt alle Verbindungen von der Adresse, gleich wessen Mail sie tragen.',
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
      'Das Protokoll des sendenden Hosts (welche Adresse, welcher Fehler) und ein Verbindungstest vom selben Host.',
  },
  'content-attachment': {
    title: 'Ein Anhang wird nicht angenommen',
    because: () => 'ein Anhang dieser Art nicht angenommen wird',
    plain: 'Die Mail enthielt eine Datei von einer Art, die der empfangende Server nicht durchlässt.',
    technical: 'Ein Anhang wurde wegen seines Typs oder Namens abgelehnt.',
    decides: 'Dieselbe Mail ohne Anhang, oder mit der Datei hinter einem Link.',
  },
  'content-spam': {
    title: 'Der Inhalt wurde als unerwünscht bewertet',
    because: () => 'der Inhalt als unerwünscht bewertet wurde',
    plain:
      'Ein Filter auf der empfangenden Seite hat den Inhalt oder die Wortwahl dieser Mail als unerwünscht bewertet.',
    technical:
      'Urteil eines Inhaltsfilters über diese Nachricht; die sendende Adresse kann dabei einen guten Ruf haben.',
    decides: 'Eine schlichte Testmail auf demselben Weg: Kommt sie durch, hat der Inhalt entschieden.',
  },
  'content-virus': {
    title: 'Schädlicher Inhalt wurde gefunden',
    because: () => 'schädlicher Inhalt gefunden wurde',
    plain: 'Ein Prüfprogramm auf der empfangenden Seite meldet schädlichen Inhalt in der Mail.',
    technical: 'Urteil eines Virenscanners; es kann falsch sein und nennt meist die Signatur.',
    decides: 'Ein zweiter Scanner über derselben Datei und der Name der Signatur.',
  },
  'dns-failure': {
    title: 'Die Domain des Empfängers war nicht zu finden',
    because: () => 'sich die Domain des Empfängers nicht nachschlagen ließ',
    plain: 'Das Adressbuch des Internets hatte für die Domain hinter dem @ keine brauchbare Antwort.',
    technical:
      'Die MX- oder A-Abfrage der Empfängerdomain ergab NXDOMAIN, SERVFAIL, keine Daten oder einen Null-MX.',
    decides: 'Eine MX-Abfrage der Domain über einen zweiten Resolver.',
  },
  'domain-blocklisted': {
    title: 'Die Domain des Absenders steht auf einer Sperrliste',
    because: () => 'die Domain des Absenders auf einer Liste unerwünschter Absender steht',
    plain: 'Die Domain in der Absenderadresse steht auf einer Liste, die der Empfänger benutzt.',
    technical: 'Eine Domainliste (etwa eine DBL) führt eine Domain aus Umschlag oder Kopf der Mail.',
    decides: 'Die Abfrageseite der Liste für diese Domain.',
  },
  'dynamic-ip': {
    title: 'Die sendende Adresse sieht nach einem Privatanschluss aus',
    because: (ip) => `${address(ip)} nach einem Privat- oder Einwahlanschluss aussieht`,
    plain:
      'Die Mail kam direkt von einer Adresse, die für Privatanschlüsse gedacht ist; solche Mail wird nicht angenommen.',
    technical:
      'Die Adresse gilt als dynamisch oder privat (Liste nach Art der PBL oder generischer Rückwärtsname).',
    decides: 'Der Rückwärtsname der Adresse und der Eintrag ihres Inhabers in Richtlinienlisten.',
  },
  'geo-block': {
    title: 'Mail aus dieser Region wird nicht angenommen',
    because: (ip) =>
      ip === null
        ? 'Mail aus der Region des sendenden Servers nicht angenommen wird'
        : `Mail aus der Region von ${ip} nicht angenommen wird`,
    plain: 'Der empfangende Server nimmt keine Mail aus dem Land oder Netz an, aus dem sie kam.',
    technical: 'Eine Regel nach Land oder autonomem System.',
    decides: 'Die Regel des Empfängers; ein Test aus einer anderen Region.',
  },
  greylisting: {
    title: 'Bitte um einen späteren Versuch',
    because: () => 'unbekannte Absender dort um einen späteren Versuch gebeten werden',
    plain:
      'Der empfangende Server weist einen ersten Versuch absichtlich ab und nimmt den zweiten an. Gewöhnliche Server versuchen es von selbst noch einmal.',
    technical:
      'Greylisting: vorübergehende Abweisung einer unbekannten Kombination aus Adresse, Absender und Empfänger.',
    decides: 'Ob ein späterer Versuch von derselben Adresse angenommen wurde.',
  },
  'host-own-limit': {
    title: 'Eigene Grenze des sendenden Hosts',
    because: () => 'eine eigene Grenze des sendenden Hosts erreicht war',
    plain:
      'Ihr eigener Anbieter hat die Mail angehalten: Eine Grenze dafür, wie viel verschickt werden darf, war erreicht.',
    technical:
      'Eine Richtlinie des sendenden Hosts (Stundengrenze, Kontingent, Ausgangsfilter) hielt die Mail an, bevor der Empfänger sie sah.',
    decides: 'Die Grenze des Hosts und sein Zählerstand für dieses Konto oder diese Domain zu dieser Zeit.',
  },
  'ip-blocklisted-local': {
    title: 'Die sendende Adresse steht auf der eigenen Liste des Empfängers',
    because: (ip) => `${address(ip)} dort auf einer eigenen Liste abgelehnter Absender steht`,
    plain: 'Der empfangende Anbieter führt eine eigene Liste, und der sendende Server steht darauf.',
    technical: 'Eine lokale Sperre der Adresse; öffentliche Listen zeigen sie nicht.',
    decides: 'Die Auskunft des Empfängers, ob und warum die Adresse gelistet ist.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'Die sendende Adresse steht auf einer öffentlichen Sperrliste',
    because: (ip) => `${address(ip)} auf einer öffentlichen Sperrliste steht`,
    plain:
      'Der sendende Server steht auf einer öffentlichen Liste von Servern, die unerwünschte Mail verschickt haben.',
    technical: 'Eine in der Antwort genannte DNS-Sperrliste führt die Adresse.',
    decides: 'Die Abfrageseite der Liste für diese Adresse, heute und zur Zeit der Ablehnung.',
  },
  'ip-reputation': {
    title: 'Der sendende Server hat einen schlechten Ruf',
    because: (ip) => `${address(ip)} dort einen schlechten Ruf hat`,
    plain:
      'Der empfangende Anbieter bewertet jeden sendenden Server nach dem, was bisher von ihm kam. Auf einem gemeinsam genutzten Server zählt auch die Mail anderer Kunden.',
    technical:
      'Ein Reputationswert der Adresse oder ihres Netzes, geführt vom Empfänger oder seinem Filteranbieter.',
    decides: 'Die Abfrage der Adresse beim Empfänger oder Anbieter und die Mailmenge der Tage davor.',
  },
  'mail-loop': {
    title: 'Die Mail lief im Kreis',
    because: () => 'die Mail im Kreis lief',
    plain: 'Zwei Server reichten die Mail hin und her, bis einer sie anhielt.',
    technical:
      'Zu viele Received-Stempel oder ein wiederholtes Delivered-To: eine Schleife durch Weiterleitung oder MX.',
    decides: 'Die Received-Stempel der zurückgesandten Mail.',
  },
  'mailbox-full': {
    title: 'Das Postfach ist voll',
    because: () => 'das Postfach des Empfängers voll ist',
    plain: 'Im Postfach des Empfängers ist kein Platz mehr.',
    technical: 'Kontingent des Postfachs überschritten.',
    decides: 'Mehr ist nicht nötig; eine Mail einige Tage später zeigt, ob Platz geschaffen wurde.',
  },
  'protocol-violation': {
    title: 'Die Mail verletzte eine Regel des Protokolls',
    because: () => 'etwas an der Mail oder am Dialog eine Regel verletzte',
    plain: 'Die beiden Server waren sich über die Form der Mail oder ihres Dialogs nicht einig.',
    technical:
      'Fehler in Syntax oder Reihenfolge (RFC 5321, RFC 5322), etwa ein falsches HELO, ein einzelnes LF oder ein fehlendes Feld.',
    decides: 'Ein Mitschnitt des SMTP-Dialogs und der Kopf der zurückgesandten Mail.',
  },
  queued: {
    title: 'Noch in der Warteschlange',
    because: () => 'die Mail noch auf ihren nächsten Versuch wartet',
    plain: 'Die Mail ist nicht gescheitert. Der sendende Server behält sie und versucht es weiter.',
    technical: 'Eine Verzögerungsmeldung; die Warteschlange versucht es bis zu ihrer Grenze weiter.',
    decides: 'Die nächste Meldung oder eine Zustellung im Protokoll.',
  },
  'rate-limit': {
    title: 'Zu viel Mail in kurzer Zeit',
    because: (ip) => `in kurzer Zeit zu viel Mail ${ofAddress(ip)} kam`,
    plain:
      'Der empfangende Server nimmt von einem Absender nur eine bestimmte Menge Mail in einer bestimmten Zeit an. Auf einem gemeinsam genutzten Server zählt auch die Mail anderer Kunden.',
    technical: 'Eine Grenze für Nachrichten, Empfänger oder Verbindungen je Zeitraum wurde erreicht.',
    decides: 'Die Menge von dieser Adresse an diesen Empfänger in der Zeit vor der Ablehnung.',
  },
  'rdns-ptr': {
    title: 'Der sendende Server hat keinen gültigen Namen',
    because: (ip) => `${address(ip)} keinen gültigen Rückwärtsnamen hat`,
    plain:
      'Die Nummer eines Mailservers soll zu seinem Namen zurückführen. Bei diesem Server tut sie das nicht, und nur sein Inhaber kann es einrichten.',
    technical: 'PTR fehlt, ist generisch oder wird durch die Vorwärtsabfrage nicht bestätigt (FCrDNS).',
    decides: 'Eine PTR-Abfrage der Adresse und eine A-Abfrage des Namens, den sie ergibt.',
  },
  'recipient-inactive': {
    title: 'Das Postfach ist abgeschaltet',
    because: () => 'das Postfach des Empfängers abgeschaltet ist',
    plain: 'Die Adresse gibt oder gab es, aber ihr Postfach nimmt keine Mail mehr an.',
    technical: 'Konto deaktiviert, gesperrt oder lange nicht benutzt.',
    decides: 'Der Empfänger, auf einem anderen Weg gefragt.',
  },
  'recipient-isp-config': {
    title: 'Ein Fehler in der Einrichtung des Empfängers',
    because: () => 'auf der empfangenden Seite etwas falsch eingerichtet ist',
    plain:
      'Die empfangende Seite antwortet für diese Adresse so, dass nur ihr eigener Betreiber es richten kann.',
    technical:
      'Relay-Verweigerung, Routing- oder Zertifikatsfehler für eine Domain, die der Host bedienen sollte.',
    decides: 'Das Routing des Empfängers für die Domain und ihre MX-Einträge.',
  },
  'recipient-policy': {
    title: 'Regeln des Empfängers lassen es nicht zu',
    because: () => 'eigene Regeln des Empfängers es nicht zulassen',
    plain: 'Der Empfänger oder seine Organisation nimmt nur bestimmte Absender oder Arten von Mail an.',
    technical:
      'Eine Richtlinie der Empfängerorganisation: beschränkter Verteiler, Absenderberechtigung, Transportregel.',
    decides: 'Die Administration des Empfängers.',
  },
  'recipient-unknown': {
    title: 'Die Adresse gibt es nicht',
    because: () => 'es die Adresse dort nicht gibt',
    plain: 'Ein Postfach dieses Namens gibt es nicht. Am häufigsten ist ein Tippfehler der Grund.',
    technical: 'Empfänger bei RCPT oder danach abgelehnt: unbekannt.',
    decides: 'Die Schreibweise der Adresse und der Empfänger, auf einem anderen Weg gefragt.',
  },
  'relay-denied': {
    title: 'Der Server nimmt keine Mail für diese Domain an',
    because: () => 'dieser Server keine Mail für diesen Empfänger annimmt',
    plain:
      'Die Mail kam zu einem Server, der für den Empfänger nicht zuständig ist, oder der Absender war nicht angemeldet.',
    technical:
      'Relaying verweigert: Der Host bedient die Domain nicht, oder der Client hat sich nicht angemeldet.',
    decides: 'Die MX-Einträge der Domain und ob sich der Client am Submission-Port anmeldet.',
  },
  'retry-expired': {
    title: 'Der sendende Host gab auf',
    because: () => 'der sendende Host nach Ablauf seiner Frist aufgab',
    plain: 'Ihr Host hat es eine festgelegte Zeit lang vergeblich versucht und die Mail dann zurückgegeben.',
    technical:
      'Die Frist der Warteschlange oder der Wiederholungen lief ab; der Grund der früheren Versuche steht nicht in dieser Meldung.',
    decides: 'Die Protokollzeilen des Hosts zu den früheren Versuchen.',
  },
  'sender-domain-invalid': {
    title: 'Der Absenderadresse lässt sich nicht antworten',
    because: () => 'sich die Domain des Absenders nicht prüfen ließ',
    plain:
      'Der empfangende Server hat die Domain des Absenders nachgeschlagen und nichts gefunden, wohin er antworten könnte.',
    technical:
      'Die Domain des Umschlagabsenders hat weder MX noch A, löst nicht auf oder bestand einen Rückruf nicht.',
    decides: 'Eine Abfrage der Umschlagdomain über einen zweiten Resolver.',
  },
  'size-limit': {
    title: 'Die Mail ist zu groß',
    because: () => 'die Mail größer ist, als dort erlaubt',
    plain: 'Die Mail ist mit ihren Anhängen größer, als die empfangende Seite erlaubt.',
    technical: 'Die SIZE-Grenze des Servers oder des Postfachs wurde überschritten.',
    decides: 'Die Größe der Mail gegen die Grenze in der EHLO-Antwort.',
  },
  'temp-server-problem': {
    title: 'Vorübergehende Störung beim Empfänger',
    because: () => 'dort eine vorübergehende Störung vorlag',
    plain: 'Der empfangende Server konnte die Mail in diesem Augenblick nicht annehmen.',
    technical: 'Ein lokaler Fehler, Mangel an Ressourcen oder Wartung auf der empfangenden Seite.',
    decides: 'Ob ein späterer Versuch durchkam.',
  },
  'tls-required': {
    title: 'Verschlüsselung war verlangt',
    because: () => 'eine verlangte Verschlüsselung nicht zustande kam',
    plain:
      'Eine Seite besteht auf einer verschlüsselten Verbindung, und die beiden konnten sich auf keine einigen.',
    technical: 'STARTTLS verlangt oder gescheitert: Version, Chiffre, Zertifikat, MTA-STS oder DANE.',
    decides: 'Ein TLS-Test des empfangenden Hosts und das TLS-Protokoll des sendenden.',
  },
  unknown: {
    title: 'Grund nicht bekannt',
    because: () => 'der Grund aus der Rückmeldung nicht hervorgeht',
    plain: 'Die Rückmeldung sagt nicht deutlich genug, woran es lag.',
    technical: 'Keine Regel traf auf Wörter zu, die entscheiden würden.',
    decides: 'Die vollständige Rückmeldung und die Protokollzeilen des sendenden Hosts.',
  },
  'url-blocklisted': {
    title: 'Ein Link in der Mail steht auf einer Liste',
    because: () => 'ein Link in der Mail auf einer Liste unerwünschter Seiten steht',
    plain:
      'Die Mail enthält einen Link, vielleicht in der Signatur, auf eine Seite, die auf einer Liste steht.',
    technical: 'Eine URI-Liste (etwa SURBL oder eine DBL) führt eine im Text verlinkte Domain.',
    decides: 'Die Abfrage der Liste für jede in der Mail verlinkte Domain.',
  },
};
