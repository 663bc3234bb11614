import type { Vocabulary } from './vocabulary.ts';

export const pt: Vocabulary = {
  labels: {
    order:
      'Pedido|Número do pedido|Nº do pedido|N.º do pedido|ID do pedido|Encomenda|Número da encomenda|Venda',
    request:
      'Caso|Número do caso|ID do caso|Número da solicitação|Número da devolução|ID da devolução|ID da solicitação|ID da reivindicação|Número da reclamação|ID da reclamação',
    status:
      'Status|Status do pedido|Status da devolução|Status da reivindicação|Status da reclamação|Estado do pedido',
    buyer: 'Comprador|Nome do comprador|Cliente|Nome do cliente|Destinatário',
    country: 'País|País/Região|País de destino',
    orderedAt: 'Data do pedido|Data da compra|Data de compra|Comprado em|Pago em|Vendido em',
    shipBy:
      'Enviar até|Envie até|Enviar antes de|Prazo de envio|Data limite de envio|Data-limite de envio|Despachar até',
    shippedAt: 'Enviado em|Data de envio|Data do envio|Despachado em',
    delivery:
      'Entregar até|Entrega até|Entrega estimada|Entrega prevista|Previsão de entrega|Data de entrega estimada|Data estimada de entrega',
    deliveredAt: 'Entregue em',
    opened:
      'Aberto em|Aberta em|Solicitado em|Solicitada em|Data da solicitação|Data da reivindicação|Data da reclamação|Devolução solicitada em',
    respondBy:
      'Responder até|Responda até|Prazo|Prazo de resposta|Prazo para responder|Data limite|Vence em',
    reason:
      'Motivo|Razão|Motivo da devolução|Motivo da reivindicação|Motivo da reclamação|Motivo do reembolso',
    amount:
      'Valor do reembolso|Valor solicitado|Valor da reivindicação|Valor da reclamação|Valor contestado|Valor em disputa',
    total: 'Total|Total do pedido|Valor total|Preço total|Valor pago|Pagamento total',
    item: 'Item|Produto|Nome do produto|Nome do item',
    sku: 'SKU do vendedor',
    quantity: 'Quantidade|Qtd.|Qtd',
    tracking:
      'Código de rastreamento|Número de rastreamento|Código de rastreio|Número de rastreio|ID de rastreamento|Rastreamento',
    carrier: 'Transportadora|Empresa de transporte|Enviado com|Enviado por',
    comment:
      'Comentários do comprador|Comentário do comprador|Mensagem do comprador|Observação do comprador',
  },
  phrases: {
    notReceived:
      'Item não recebido|Produto não recebido|Pacote não recebido|O item não chegou|Não recebido',
    return: 'Devolução|Solicitação de devolução|Solicitação de reembolso|Devolução/reembolso',
    cancellation: 'Cancelamento|Cancelar pedido|Cancelar o pedido|Solicitação de cancelamento',
    chargeback: 'Estorno|Chargeback|Contestação de cobrança|Contestação de pagamento',
    claim: 'Reivindicação|Reclamação|Disputa|Caso',
    opened:
      'Solicitação aberta em|Reclamação aberta em|Reivindicação aberta em|Caso aberto em|Devolução solicitada em',
    respondBy:
      'Responda até|Responder até|Por favor, responda até|Você tem até|Você precisa responder até',
    waiting:
      'Aguardando sua resposta|Aguardando vendedor|Aguardando o vendedor|Aguardando resposta do vendedor|Ação necessária|Resposta necessária|Informações solicitadas',
    waitingForBuyer: 'Aguardando comprador|Aguardando o comprador|Aguardando cliente',
    review: 'Em análise|Em revisão|Estamos analisando',
    forSeller: 'Decidido a seu favor|Resolvido a seu favor|Ganha|Ganho',
    forBuyer: 'Decidido a favor do comprador|Resolvido a favor do comprador|Perdida|Perdido',
    closed:
      'Caso encerrado|Solicitação encerrada|Reclamação encerrada|Encerrado|Encerrada|Fechado|Concluído|Concluída|Devolução concluída',
    sellerRefunded: 'Você reembolsou|Você emitiu um reembolso|Você fez um reembolso',
    returnRequested: 'Devolução solicitada',
    returnApproved: 'Devolução aceita|Devolução aprovada|Devolução autorizada',
    returnShipped: 'Devolução enviada|Devolução em trânsito|Devolução a caminho',
    returnDelivered: 'Devolução entregue|Devolução recebida',
    returnDeclined: 'Devolução recusada|Devolução rejeitada|Devolução negada',
    unpaid: 'Não pago|Não paga|Aguardando pagamento|Pagamento pendente|Pendente',
    unshipped: 'Não enviado|A enviar|Aguardando envio|Pronto para envio|Pronto para enviar',
    shipped: 'Enviado|Em trânsito|A caminho|Saiu para entrega',
    delivered: 'Entregue',
    cancelled: 'Cancelado|Cancelada|Pedido cancelado|Compra cancelada|Venda cancelada',
  },
};
