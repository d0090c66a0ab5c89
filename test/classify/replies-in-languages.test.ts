import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

/** What mail servers say in the language of those who run them. */
const REPLIES = `
# English
recipient-unknown | 550 5.1.1 The email account does not exist at this domain
recipient-unknown | 550 No such recipient here
recipient-unknown | 550 5.1.1 <kim@example.net>: Email address could not be found, or was misspelled (G8)
recipient-unknown | 550 5.1.1 Address does not exist
recipient-unknown | 511 5.1.1 unknown address or alias: kim
recipient-unknown | 550 Invalid mailbox kim@example.net
recipient-unknown | 550 5.1.1 No mailbox by that name is currently available
recipient-unknown | 554 5.7.1 This recipient e-mail address is not known
recipient-inactive | 550 5.2.1 This account has been closed
recipient-inactive | 550 Mailbox temporarily disabled: kim@example.net
recipient-inactive | 550 5.1.1 Account suspended due to non-payment
recipient-inactive | 554 5.2.1 mailbox is inactive
mailbox-full | 552 5.2.2 Over quota: mailbox has reached its storage limit
mailbox-full | 422 4.2.2 The recipient has exceeded their mailbox limit
mailbox-full | 550 The recipient mailbox is over its storage limit
content-spam | 550 5.7.1 Message content rejected due to suspected spam
content-spam | 554 5.7.1 Your message looks like SPAM or has been reported as SPAM
content-spam | 550 5.7.1 Rejected by policy: message scored 12.3 points
content-spam | 554 Rejected, spam score too high
content-virus | 554 5.6.0 Message infected with Eicar-Test-Signature
content-attachment | 550 5.7.1 Attachment type not allowed. File "invoice.js" has the unacceptable extension "js"
content-attachment | 552 5.7.0 Executable files are not accepted
ip-blocklisted-local | 554 5.7.1 Access denied for your IP 192.0.2.9
ip-blocklisted-local | 550 Your host 192.0.2.9 is blacklisted on this server
ip-blocklisted-public-dnsbl | 550 5.7.1 Your mail server is listed in the Spamhaus XBL
ip-reputation | 550 5.7.1 Rejected: sender reputation too low
ip-reputation | 421 4.7.0 Sender IP reputation is poor, try again later
rate-limit | 421 4.7.0 Too many emails per hour from your domain
rate-limit | 450 4.7.1 Throttled. Please slow down
rate-limit | 452 4.3.2 Message rate exceeded, retry in 60 seconds
concurrent-connections | 421 Maximum number of simultaneous connections exceeded
concurrent-connections | 421 4.7.0 Connection limit for 192.0.2.9 exceeded
greylisting | 451 4.7.1 You have been greylisted; please retry after 300 seconds
greylisting | 450 4.7.1 Please retry later; this sender/recipient triplet is new
auth-spf-dkim-dmarc | 550 5.7.1 Sender not authorized by SPF to use domain shop.example
auth-spf-dkim-dmarc | 550 DKIM signature invalid
auth-spf-dkim-dmarc | 554 5.7.5 Permanent error evaluating DMARC policy
auth-spf-dkim-dmarc | 550 5.7.1 Message failed DMARC checks; policy is reject
rdns-ptr | 550 Your IP 192.0.2.9 has no reverse DNS entry
rdns-ptr | 554 5.7.1 Client host rejected: no PTR record
rdns-ptr | 450 4.7.1 Forward-confirmed reverse DNS check failed
sender-domain-invalid | 550 5.1.8 Sender domain has no MX or A record
sender-domain-invalid | 553 5.1.7 The sender address does not exist
relay-denied | 550 5.7.1 Relaying to <kim@example.net> prohibited
relay-denied | 554 You must authenticate before sending mail
relay-denied | 535 5.7.3 Authentication unsuccessful
size-limit | 552 5.3.4 Message too large, maximum is 20 MB
size-limit | 550 Message exceeds maximum allowed size
tls-required | 550 5.7.10 Encryption needed
tls-required | 454 4.7.0 TLS not available due to local problem
protocol-violation | 501 5.5.4 Invalid HELO name
protocol-violation | 550 5.6.0 Lone CR or LF in body (see RFC2822 section 2.3)
protocol-violation | 554 5.6.0 Message has duplicate header fields
mail-loop | 554 5.4.6 Routing loop detected -- too many Received headers
recipient-policy | 550 5.7.1 Recipient does not accept mail from external senders
recipient-policy | 550 Sender blocked by recipient
recipient-policy | 554 5.7.1 This group only accepts messages from people in its organization
domain-blocklisted | 554 5.7.1 Sender domain shop.example is blacklisted
url-blocklisted | 554 5.7.1 Message contains a blacklisted URL
temp-server-problem | 451 4.3.2 Please try again later
temp-server-problem | 451 Requested action aborted: local error in processing
recipient-isp-config | 550 5.3.5 Remote mail system is misconfigured
host-own-limit | 550 You have exceeded your daily sending quota
host-own-limit | 550 5.7.1 Your account has sent too many messages in the last hour
account-compromise | 550 5.7.1 Your account has been disabled for sending spam. Please reset your password
geo-block | 554 5.7.1 Connections from country CN are rejected
dynamic-ip | 550 5.7.1 Your IP looks like a dynamic/dialup address; use your provider's relay
connection-failed | 421 4.4.1 Connection timed out
dns-failure | 550 5.1.2 Bad destination domain: nope.example not found
# German
recipient-unknown | 550 5.1.1 Empfänger unbekannt
recipient-unknown | 550 Benutzer kim@example.net existiert nicht
recipient-unknown | 550 Die E-Mail-Adresse ist nicht bekannt
mailbox-full | 552 5.2.2 Das Postfach des Empfängers ist voll
mailbox-full | 452 Speicherplatz des Postfachs überschritten
content-spam | 554 5.7.1 Nachricht wurde als Spam eingestuft und abgelehnt
ip-blocklisted-local | 554 Ihre IP-Adresse 192.0.2.9 wurde gesperrt
size-limit | 552 5.3.4 Die Nachricht ist zu groß
greylisting | 450 4.7.1 Greylisting aktiv, bitte versuchen Sie es in 5 Minuten erneut
relay-denied | 550 Relaying nicht erlaubt
content-attachment | 554 Dateianhang vom Typ .exe ist nicht erlaubt
recipient-inactive | 550 Das Postfach wurde deaktiviert
rate-limit | 421 Zu viele Nachrichten in kurzer Zeit, bitte später versuchen
auth-spf-dkim-dmarc | 550 5.7.1 SPF-Prüfung fehlgeschlagen
# French
recipient-unknown | 550 5.1.1 Adresse du destinataire inconnue
recipient-unknown | 550 Utilisateur inconnu
recipient-unknown | 550 Cette boîte aux lettres n'existe pas
mailbox-full | 552 La boîte de réception du destinataire est pleine
mailbox-full | 452 4.2.2 Quota de la boîte dépassé
content-spam | 554 Message rejeté car considéré comme indésirable (spam)
ip-blocklisted-local | 554 Votre adresse IP 192.0.2.9 est bloquée
size-limit | 552 Taille du message trop importante
rate-limit | 421 Trop de messages envoyés, réessayez plus tard
temp-server-problem | 451 Service temporairement indisponible
recipient-inactive | 550 Compte désactivé
relay-denied | 554 Relais refusé
# Spanish
recipient-unknown | 550 5.1.1 Usuario desconocido
recipient-unknown | 550 El buzón no existe
recipient-unknown | 550 La dirección de correo no existe en este servidor
mailbox-full | 552 5.2.2 El buzón del destinatario está lleno
mailbox-full | 452 Cuota de disco excedida
content-spam | 554 Mensaje rechazado por ser considerado spam
ip-blocklisted-local | 554 Su dirección IP 192.0.2.9 está bloqueada
size-limit | 552 El tamaño del mensaje supera el límite permitido
recipient-inactive | 550 La cuenta está suspendida
greylisting | 450 Lista gris: inténtelo de nuevo en unos minutos
temp-server-problem | 451 Error temporal, inténtelo más tarde
# Italian
recipient-unknown | 550 5.1.1 Destinatario sconosciuto
recipient-unknown | 550 Casella inesistente
mailbox-full | 552 Casella di posta piena
mailbox-full | 452 4.2.2 Spazio della casella esaurito
content-spam | 554 Messaggio rifiutato: identificato come spam
ip-blocklisted-local | 554 Il vostro indirizzo IP 192.0.2.9 è bloccato
size-limit | 552 Messaggio troppo grande
recipient-inactive | 550 Casella disabilitata
temp-server-problem | 451 Errore temporaneo, riprovare più tardi
rate-limit | 421 Troppi messaggi, riprovare più tardi
# Dutch
recipient-unknown | 550 5.1.1 Onbekende gebruiker
recipient-unknown | 550 De mailbox bestaat niet
mailbox-full | 552 De mailbox van de ontvanger is vol
content-spam | 554 Bericht geweigerd: gemarkeerd als spam
ip-blocklisted-local | 554 Uw IP-adres 192.0.2.9 is geblokkeerd
size-limit | 552 Het bericht is te groot
temp-server-problem | 451 Tijdelijke fout, probeer het later opnieuw
recipient-inactive | 550 Account is opgeschort
# Portuguese
recipient-unknown | 550 5.1.1 Usuário desconhecido
recipient-unknown | 550 Utilizador não existe
recipient-unknown | 550 Caixa postal inexistente
mailbox-full | 552 Caixa postal cheia
mailbox-full | 452 4.2.2 Quota da caixa de correio excedida
content-spam | 554 Mensagem rejeitada por suspeita de spam
ip-blocklisted-local | 554 Seu IP 192.0.2.9 está bloqueado
size-limit | 552 Mensagem excede o tamanho máximo permitido
temp-server-problem | 451 Erro temporário, tente novamente mais tarde
recipient-inactive | 550 Conta desativada
# Polish
recipient-unknown | 550 5.1.1 Nieznany użytkownik
recipient-unknown | 550 Taki użytkownik nie istnieje
recipient-unknown | 550 Konto nie istnieje
mailbox-full | 552 Skrzynka odbiorcy jest pełna
content-spam | 554 Wiadomość odrzucona jako spam
ip-blocklisted-local | 554 Adres IP 192.0.2.9 jest zablokowany
size-limit | 552 Wiadomość jest za duża
temp-server-problem | 451 Błąd tymczasowy, spróbuj ponownie później
recipient-inactive | 550 Konto zostało zablokowane
# Russian
recipient-unknown | 550 Пользователь не найден
recipient-unknown | 550 5.1.1 Нет такого почтового ящика
recipient-unknown | 550 Адрес получателя не существует
mailbox-full | 552 Почтовый ящик получателя переполнен
content-spam | 554 Письмо отклонено как спам
ip-blocklisted-local | 554 Ваш IP-адрес 192.0.2.9 заблокирован
size-limit | 552 Размер письма превышает допустимый
temp-server-problem | 451 Временная ошибка, попробуйте позже
recipient-inactive | 550 Почтовый ящик отключен
rate-limit | 421 Слишком много писем с вашего адреса
# Japanese
recipient-unknown | 550 5.1.1 宛先のメールアドレスが存在しません
recipient-unknown | 550 ユーザーが見つかりません
recipient-unknown | 550 該当するユーザは存在しません
mailbox-full | 552 メールボックスの容量が一杯です
content-spam | 554 迷惑メールと判定されたため受信を拒否しました
ip-blocklisted-local | 554 送信元IPアドレスがブロックされています
size-limit | 552 メッセージサイズが上限を超えています
temp-server-problem | 451 一時的なエラーが発生しました。しばらくしてから再送してください
recipient-policy | 550 受信拒否設定により受信できません
# Chinese
recipient-unknown | 550 5.1.1 收件人不存在
recipient-unknown | 550 用户不存在
recipient-unknown | 550 邮箱地址不存在
mailbox-full | 552 收件人邮箱已满
content-spam | 554 邮件被识别为垃圾邮件
ip-blocklisted-local | 554 您的IP地址已被列入黑名单
size-limit | 552 邮件大小超过限制
rate-limit | 421 发信频率过高，请稍后再试
recipient-inactive | 550 用户已被禁用
# Czech
recipient-unknown | 550 5.1.1 Neznámý uživatel
recipient-unknown | 550 Schránka neexistuje
mailbox-full | 552 Schránka příjemce je plná
content-spam | 554 Zpráva byla odmítnuta jako spam
size-limit | 552 Zpráva je příliš velká
# Turkish
recipient-unknown | 550 Kullanıcı bulunamadı
mailbox-full | 552 Alıcının posta kutusu dolu
content-spam | 554 İleti spam olarak değerlendirildi
size-limit | 552 İleti boyutu çok büyük
# Swedish
recipient-unknown | 550 Okänd mottagare
mailbox-full | 552 Mottagarens brevlåda är full
# Korean
recipient-unknown | 550 존재하지 않는 사용자입니다
mailbox-full | 552 받는 사람의 메일함이 가득 찼습니다
content-spam | 554 스팸으로 분류되어 차단되었습니다
# Ukrainian
recipient-unknown | 550 Користувача не знайдено
mailbox-full | 552 Поштова скринька переповнена
`;

const rows = REPLIES.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

describe('a refusal is understood in the language that it is written in', () => {
  test.each(rows)('%s: %s', (cause, words = '') => {
    expect(explain(words, knowledge).cause).toBe(cause);
  });
});
