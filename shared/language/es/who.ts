/** El operador receptor en la frase: con su nombre, o en general donde nadie lo conoce. */
export const receiverName = (operator: string | null) => operator ?? 'el servidor receptor';
export const receiverFirst = (operator: string | null) => operator ?? 'El servidor receptor';
export const ofReceiver = (operator: string | null) =>
  operator === null ? 'del servidor receptor' : `de ${operator}`;
export const ofOperator = (operator: string | null) =>
  operator === null ? 'del operador receptor' : `de ${operator}`;
export const toOperator = (operator: string | null) =>
  operator === null ? 'al operador receptor' : `a ${operator}`;
