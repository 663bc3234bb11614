import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What a return is at, and that it is over: on its own page and in the list. */
export const returnWords = {
  returnRequested: 'Return requested|Rückgabe angefragt|Rückgabe angefordert',
  returnApproved:
    'Return accepted|Return approved|Waiting for buyer to ship|Rückgabe akzeptiert' +
    '|Warten auf Versand durch den Käufer',
  returnShipped: 'Return shipped|Rücksendung verschickt|Rücksendung unterwegs',
  returnDelivered: 'Return delivered|Rücksendung zugestellt|Rücksendung erhalten',
  returnDeclined: 'Return declined|Rückgabe abgelehnt',
  closed:
    'Case closed|Request closed|Return closed|Return complete|This request is closed' +
    '|This request was closed|This case is closed|This return is closed' +
    '|The buyer closed this request|Refund issued|Fall geschlossen|Anfrage geschlossen' +
    '|Rückgabe geschlossen|Rückgabe abgeschlossen|Diese Anfrage ist geschlossen' +
    '|Der Käufer hat die Anfrage geschlossen|Rückerstattung veranlasst|Demande clôturée' +
    '|Richiesta chiusa|Solicitud cerrada|申请已关闭|退货已关闭',
} satisfies Vocabulary['phrases'];
