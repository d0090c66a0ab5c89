import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const address = (ip: string | null) => ip ?? 'la dirección remitente';

export const turning: Sentences['turning'] = {
  because: {
    addressOnList: (ip, list) => `${address(ip)} está en una lista de bloqueo de ${list}`,
    domainOnList: (list) => `el dominio del remitente está en una lista de bloqueo de ${list}`,
  },
  purpose: {
    listReceiver: (list) =>
      `La lista es de ${list}, y solo allí se puede retirar la entrada; se ha pedido al proveedor que lo gestione. Preguntamos si algo más lo impide.`,
    listHost: (list) =>
      `El rechazo se basa en una lista de ${list}; el servidor que rechazó solo la lee. Busquen y atajen, por favor, lo que llevó a la entrada y pidan después que se retire: sin causa encontrada, vuelve.`,
    fixedReceiver:
      'Lo que llevó a ello se ha encontrado y ha cesado, como dicen las constataciones. Pedimos una revisión.',
  },
  receiver: {
    besides: (list, on) => `¿Rechazan sus servidores ${address(on)} por algún motivo aparte de ${list}?`,
    meanwhile: (domain) =>
      `¿Puede pasar el correo de ${domain ?? 'este remitente'} hasta que se retire la entrada?`,
    addressOrRule: (code) =>
      `¿Qué llevó a la respuesta${code === null ? '' : ` ${code}`}: la propia dirección del destinatario o una regla sobre el remitente?`,
    review: (on) =>
      `¿Revisarán la entrada de ${address(on)}, ahora que su causa ha cesado, y con qué número de incidencia?`,
    seenSince: 'Si no: ¿qué se ha visto desde el cambio, y cuándo?',
  },
  host: {
    reason: (list) => `¿Qué motivo da ${list} para la entrada, y desde cuándo?`,
  },
  named: (ways) => `La propia respuesta remite a ${format.list(ways)}.`,
  steps: {
    list: (list, page) =>
      `Consulte la dirección en ${list} (${page}), anote el motivo y la fecha, y dé ambos a su proveedor: el servidor que rechazó solo lee esa lista.`,
    borrowed: (domain) =>
      `Envíe desde una dirección de su propio dominio: un correo en nombre de ${domain} solo supera la comprobación si lo envían los servidores de ese proveedor. La dirección de ${domain} puede ir en Reply-To.`,
    borrowedNot: 'No pida una excepción al receptor: los demás comprueban lo mismo.',
  },
  form: {
    purpose: 'La vía que indica el propio rechazo',
    trust: 'Figura en las palabras del rechazo.',
  },
  mailboxTitle: (domain, code) =>
    `Un buzón${domain === null ? '' : ` de ${domain}`} consta como desconocido${code === null ? '' : ` (${code})`}`,
  recipient: 'Destinatario',
  inFull: 'un sustituto; completo a petición',
};
