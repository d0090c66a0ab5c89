/** How Google writes its notices in one language. */
export interface GoogleWords {
  readonly language: string;
  readonly heading: string;
  readonly sentence: string;
  readonly response: string;
}

const BOB = 'bob@example.net';

export const googleWords: readonly GoogleWords[] = [
  {
    language: 'English',
    heading: 'Address not found',
    sentence: `Your message wasn't delivered to ${BOB} because the address couldn't be found, or is unable to receive mail.`,
    response: 'The response was:',
  },
  {
    language: 'German',
    heading: 'Adresse nicht gefunden',
    sentence: `Ihre Nachricht wurde nicht an ${BOB} zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.`,
    response: 'Die Antwort war:',
  },
  {
    language: 'French',
    heading: 'Adresse introuvable',
    sentence: `Votre message n'a pas pu être envoyé à ${BOB}, car l'adresse est introuvable ou ne peut pas recevoir de messages.`,
    response: 'La réponse est la suivante :',
  },
  {
    language: 'Spanish',
    heading: 'No se ha encontrado la dirección',
    sentence: `Tu mensaje no se ha entregado a ${BOB} porque no se ha encontrado la dirección o no puede recibir correo.`,
    response: 'La respuesta fue:',
  },
  {
    language: 'Italian',
    heading: 'Indirizzo non trovato',
    sentence: `Il messaggio non è stato recapitato a ${BOB} perché l'indirizzo non è stato trovato o non può ricevere posta.`,
    response: 'La risposta è stata:',
  },
  {
    language: 'Portuguese',
    heading: 'Endereço não encontrado',
    sentence: `Sua mensagem não foi entregue para ${BOB} porque o endereço não foi encontrado ou não pode receber e-mails.`,
    response: 'A resposta foi:',
  },
  {
    language: 'Dutch',
    heading: 'Adres niet gevonden',
    sentence: `Je bericht is niet bezorgd bij ${BOB} omdat het adres niet kan worden gevonden of geen e-mail kan ontvangen.`,
    response: 'De reactie was:',
  },
  {
    language: 'Polish',
    heading: 'Nie znaleziono adresu',
    sentence: `Wiadomość nie dotarła do ${BOB}, ponieważ nie znaleziono adresu lub nie może on odbierać poczty.`,
    response: 'Odpowiedź:',
  },
  {
    language: 'Swedish',
    heading: 'Adressen hittades inte',
    sentence: `Ditt meddelande levererades inte till ${BOB} eftersom adressen inte hittades eller inte kan ta emot e-post.`,
    response: 'Svaret var:',
  },
  {
    language: 'Danish',
    heading: 'Adressen blev ikke fundet',
    sentence: `Din besked blev ikke leveret til ${BOB}, fordi adressen ikke blev fundet eller ikke kan modtage mail.`,
    response: 'Svaret var:',
  },
  {
    language: 'Russian',
    heading: 'Адрес не найден',
    sentence: `Ваше письмо не доставлено получателю ${BOB}, поскольку адрес не найден или не принимает почту.`,
    response: 'Ответ:',
  },
  {
    language: 'Turkish',
    heading: 'Adres bulunamadı',
    sentence: `Adres bulunamadığı veya posta alamadığı için iletiniz ${BOB} adresine teslim edilemedi.`,
    response: 'Yanıt şöyleydi:',
  },
  {
    language: 'Japanese',
    heading: 'アドレス不明',
    sentence: `アドレスが見つからなかったか、メールを受信できないアドレスであるため、メールは ${BOB} に配信されませんでした。`,
    response: '応答は次のとおりです：',
  },
  {
    language: 'Korean',
    heading: '주소를 찾을 수 없음',
    sentence: `주소를 찾을 수 없거나 주소에서 메일을 수신할 수 없어 ${BOB}에게 메일이 전송되지 않았습니다.`,
    response: '응답:',
  },
  {
    language: 'Simplified Chinese',
    heading: '找不到地址',
    sentence: `您的邮件未送达 ${BOB}，因为找不到该地址或该地址无法接收邮件。`,
    response: '响应如下：',
  },
];

/** What Google writes while it still tries. */
export const googleDelays: readonly GoogleWords[] = [
  {
    language: 'English',
    heading: 'Delivery incomplete',
    sentence: `There was a temporary problem delivering your message to ${BOB}. Gmail will retry for 47 more hours. You'll be notified if the delivery fails permanently.`,
    response: 'The response was:',
  },
  {
    language: 'Portuguese',
    heading: 'Entrega incompleta',
    sentence: `Ocorreu um problema temporário na entrega da mensagem para ${BOB}. O Gmail tentará novamente por mais 47 horas.`,
    response: 'A resposta foi:',
  },
  {
    language: 'German',
    heading: 'Zustellung unvollständig',
    sentence: `Beim Senden der Nachricht an ${BOB} ist ein vorübergehendes Problem aufgetreten.`,
    response: 'Die Antwort war:',
  },
];
