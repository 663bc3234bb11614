import type { Vocabulary } from './vocabulary.ts';

export const es: Vocabulary = {
  labels: {
    order:
      'Pedido|Número de pedido|N.º de pedido|Nº de pedido|Número del pedido|ID del pedido|ID de pedido|Número de orden|Venta',
    request:
      'Caso|Número de caso|ID del caso|Número de solicitud|Número de devolución|ID de devolución|Número de reclamación|Número de reclamo|ID de reclamo',
    status:
      'Estado del pedido|Estado de la devolución|Estado del caso|Estado de la reclamación|Estado|Estatus',
    buyer: 'Comprador|Nombre del comprador|Cliente|Nombre del cliente|Destinatario',
    country: 'País|País/Región|País de destino',
    orderedAt:
      'Fecha del pedido|Fecha de pedido|Fecha de compra|Fecha de la compra|Comprado el|Pagado el|Vendido el',
    shipBy:
      'Enviar antes del|Enviar antes de|Enviar el|Fecha límite de envío|Enviar a más tardar el|Despachar antes del',
    shippedAt: 'Enviado el|Fecha de envío|Despachado el',
    delivery:
      'Entregar antes del|Entregar antes de|Entregar el|Entrega estimada|Entrega prevista|Fecha de entrega estimada|Fecha estimada de entrega',
    deliveredAt: 'Entregado el',
    opened:
      'Abierto el|Abierta el|Solicitado el|Fecha de solicitud|Fecha de la solicitud|Devolución solicitada el|Fecha de la reclamación',
    respondBy:
      'Responder antes del|Responde antes del|Responder antes de|Fecha límite|Fecha límite de respuesta|Vence el',
    reason:
      'Motivo|Razón|Motivo de la devolución|Motivo de devolución|Motivo de la reclamación|Motivo del reclamo',
    amount:
      'Importe del reembolso|Monto del reembolso|Importe solicitado|Monto solicitado|Importe de la reclamación|Importe en disputa|Monto en disputa',
    total: 'Total|Total del pedido|Importe total|Monto total|Precio total|Total pagado',
    item: 'Artículo|Producto|Nombre del producto|Nombre del artículo',
    sku: 'SKU del vendedor',
    quantity: 'Cantidad|Cant.',
    tracking:
      'Número de seguimiento|Número de rastreo|N.º de seguimiento|ID de seguimiento|ID de rastreo|Código de seguimiento|Número de guía',
    carrier: 'Transportista|Empresa de transporte|Paquetería|Mensajería|Enviado con|Transportadora',
    comment:
      'Comentarios del comprador|Comentario del comprador|Mensaje del comprador|Nota del comprador',
  },
  phrases: {
    notReceived:
      'Artículo no recibido|Producto no recibido|Paquete no recibido|El artículo no ha llegado|No recibido',
    return: 'Devolución|Solicitud de devolución|Solicitud de reembolso|Devolución/reembolso',
    cancellation: 'Cancelación|Cancelar el pedido|Cancelar pedido|Solicitud de cancelación',
    chargeback: 'Contracargo|Devolución de cargo|Reversión de cargo|Disputa de pago',
    claim: 'Reclamación|Reclamo|Disputa|Caso',
    opened:
      'Solicitud abierta el|Reclamación abierta el|Reclamo abierto el|Caso abierto el|Devolución solicitada el',
    respondBy:
      'Responde antes del|Responda antes del|Responder antes del|Tienes hasta el|Tiene hasta el|Debes responder antes del',
    waiting:
      'Esperando tu respuesta|Esperando su respuesta|Esperando al vendedor|Acción necesaria|Acción requerida|Se requiere una acción|Respuesta necesaria|Se requiere respuesta',
    waitingForBuyer: 'Esperando al comprador|Esperando al cliente',
    review: 'En revisión|En proceso de revisión|Estamos revisando',
    forSeller: 'Resuelto a tu favor|Resuelto a su favor|Decidido a tu favor|Ganada|Ganado',
    forBuyer: 'Resuelto a favor del comprador|Decidido a favor del comprador|Perdida|Perdido',
    closed:
      'Caso cerrado|Solicitud cerrada|Reclamación cerrada|Reclamo cerrado|Cerrado|Cerrada|Completado|Finalizado|Resuelto',
    sellerRefunded: 'Has reembolsado|Has emitido un reembolso|Emitiste un reembolso|Reembolsaste',
    returnRequested: 'Devolución solicitada',
    returnApproved: 'Devolución aceptada|Devolución aprobada|Devolución autorizada',
    returnShipped: 'Devolución enviada|Devolución en camino|Devolución en tránsito',
    returnDelivered: 'Devolución entregada|Devolución recibida',
    returnDeclined: 'Devolución rechazada|Devolución denegada',
    unpaid: 'Sin pagar|No pagado|Pendiente de pago|Pago pendiente|Pendiente',
    unshipped:
      'No enviado|Sin enviar|Por enviar|Pendiente de envío|Listo para enviar|Listo para despachar',
    shipped: 'Enviado|En tránsito|En camino|En reparto',
    delivered: 'Entregado|Entregada',
    cancelled: 'Cancelado|Cancelada|Pedido cancelado|Compra cancelada|Venta cancelada',
  },
};
