/** L’opérateur destinataire dans la phrase : par son nom, ou en général là où personne ne le connaît. */
export const receiverName = (operator: string | null) => operator ?? 'le serveur destinataire';
export const receiverFirst = (operator: string | null) => operator ?? 'Le serveur destinataire';

/** « de Cox », « d’Orange », « du serveur destinataire ». */
export const ofReceiver = (operator: string | null) =>
  operator === null ? 'du serveur destinataire' : deName(operator);

/** « à Cox », « au serveur destinataire ». */
export const toReceiver = (operator: string | null) =>
  operator === null ? 'au serveur destinataire' : `à ${operator}`;

/** Élision devant une voyelle ; ni h ni y : « de Hotmail », « de Yahoo ». */
export const deName = (name: string) => (/^[aeiouàâéèêëîïôûü]/i.test(name) ? `d’${name}` : `de ${name}`);
