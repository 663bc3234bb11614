import type { Facts } from '../../model/facts.ts';
import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * Portuguese and Spanish as far as the back office needs them: the whole vocabularies would be too heavy
 * for a page. "Total" is no label here: it names what the seller receives after all charges.
 */
export const words = wordsOf(
  {
    labels: {
      order: 'Venda|Pedido',
      request: 'Reclamação|Mediação|Reclamação n.º|Mediação n.º',
      status: 'Status|Estado',
      buyer: 'Comprador',
      orderedAt: 'Data da venda|Vendido em',
      shipBy: 'Despachar até|Enviar até|Prazo de envio',
      shippedAt: 'Despachado em|Enviado em',
      delivery: 'Entrega prevista|Previsão de entrega|Entrega até',
      deliveredAt: 'Entregue em',
      opened: 'Reclamação aberta em|Aberta em',
      respondBy: 'Responder até|Prazo para responder',
      reason: 'Motivo|Motivo da reclamação|Motivo da devolução',
      amount: 'Valor do reembolso|Valor da reclamação',
      total: 'Preço do produto|Preço dos produtos',
      tracking: 'Código de rastreamento|Código de rastreio|Número de rastreamento',
      carrier: 'Transportadora',
    },
    phrases: {
      claim: 'Reclamação|Mediação',
      opened: 'Reclamação aberta em',
      respondBy: 'Responda até|Responder até|Você tem até|Você pode responder até',
      waiting: 'Aguardando sua resposta|Atender reclamação|Responder reclamação',
      waitingForBuyer: 'Aguardando o comprador|Aguardando resposta do comprador',
      review: 'Mediação em andamento|Em análise|O Mercado Livre está',
      closed:
        'Reclamação encerrada|Mediação encerrada|Ver reclamação encerrada|Ver mediação encerrada',
      return: 'Devolução',
      returnShipped: 'Devolução a caminho',
      returnDelivered: 'Devolvido no seu endereço|Devolução entregue',
      unshipped: 'Pronta para enviar|Pronto para enviar|Para enviar',
      shipped: 'A caminho|Em trânsito|Saiu para entrega',
      delivered: 'Entregue',
      cancelled: 'Cancelada|Venda cancelada',
    },
  },
  {
    labels: {
      order: 'Venta',
      request: 'Reclamo|Mediación|Reclamo n.º|Mediación n.º',
      orderedAt: 'Fecha de la venta|Fecha de venta|Vendido el',
      shipBy: 'Despachar antes del|Enviar antes del',
      shippedAt: 'Despachado el|Enviado el',
      delivery: 'Entrega estimada|Entrega prevista|Llega hasta el',
      deliveredAt: 'Entregado el',
      opened: 'Reclamo abierto el|Abierto el',
      respondBy: 'Responder antes del|Plazo para responder',
      reason: 'Motivo del reclamo|Motivo de la devolución',
      amount: 'Monto del reembolso|Monto del reclamo',
      total: 'Precio del producto|Precio de los productos',
      tracking: 'Número de seguimiento|Código de seguimiento|Número de guía|Número de rastreo',
      carrier: 'Transportista|Paquetería',
    },
    phrases: {
      claim: 'Reclamo|Mediación',
      opened: 'Reclamo abierto el',
      respondBy: 'Responde antes del|Tienes hasta el|Tenés hasta el|Puedes responder hasta',
      waiting: 'Esperando tu respuesta|Atender reclamo|Responder reclamo',
      waitingForBuyer: 'Esperando al comprador|Esperando la respuesta del comprador',
      review: 'Mediación en curso|En revisión|Mercado Libre está',
      closed: 'Reclamo cerrado|Mediación cerrada|Ver reclamo cerrado|Ver mediación cerrada',
      return: 'Devolución',
      returnShipped: 'Devolución en camino',
      returnDelivered: 'Devuelto en tu domicilio|Devolución entregada',
      unshipped: 'Lista para enviar|Listo para enviar|Para enviar|Para despachar',
      shipped: 'En camino|En tránsito|En reparto',
      delivered: 'Entregado|Entregada',
      cancelled: 'Cancelada|Venta cancelada',
    },
  },
);

/** The status of a sale in the list, pt and es; particular ones before general ones. */
const statuses: readonly (readonly [RegExp, NonNullable<Facts['orderState']>])[] = [
  // A return, claim or mediation that was cancelled leaves the sale as it is.
  [/^(?!.*(?:devolu|reclam|media[cç])).*cancel/i, 'cancelled'],
  [/devolvid|devuelt|devolução finalizada|devolución finalizada/i, 'returned'],
  [/devolu/i, 'delivered'],
  [/\bentregue\b|\bentregad[oa]\b/i, 'delivered'],
  [
    /a caminho|em trânsito|saiu para entrega|em camino|en camino|en tránsito|en reparto/i,
    'shipped',
  ],
  [
    /para enviar|pronta? para|etiqueta|para despachar|listo para|lista para|por despachar/i,
    'unshipped',
  ],
  [/aguardando (o )?pagamento|esperando (el )?pago|pago pendiente/i, 'unpaid'],
];

/** The state of an order by its status; one that says something else is none. */
export const stateOf = (status: string): Facts['orderState'] =>
  statuses.find(([says]) => says.test(status))?.[1];

const issues: readonly (readonly [RegExp, NonNullable<Facts['issue']>])[] = [
  [/falsific|não é original|no es original|réplica/i, 'counterfeit'],
  [/incomplet|falt(a|ou|am|an|ó)|faltando/i, 'missing-parts'],
  [/danificad|avariad|quebrad|amassad|dañad|roto|rota|golpead/i, 'damaged-in-transit'],
  [/defeito|não funciona|defectuos|no funciona|falla/i, 'defective'],
  [
    /outro produto|produto errado|diferente do que|otro producto|producto equivocado|distinto/i,
    'wrong-item',
  ],
  [/tamanho|não serviu|talle|talla|tamaño|no le quedó/i, 'size-fit'],
  [
    /não (é|era) (como|igual)|descrição|no es (como|igual)|descripción|não corresponde|no coincide/i,
    'not-as-described',
  ],
  [/arrepend|não quer mais|não gostou|mudou de ideia|no lo quiere|se arrepinti/i, 'changed-mind'],
  [
    /não (chegou|recebeu|foi entregue)|no (llegó|recibió|fue entregado)|não recebid|no recibid/i,
    'item-not-received',
  ],
];

/** What the reason of a claim means. */
export const issueOf = (reason: string): Facts['issue'] =>
  issues.find(([says]) => says.test(reason))?.[1];
