import type { Vocabulary } from './vocabulary.ts';

export const it: Vocabulary = {
  labels: {
    order: "Ordine|Numero d'ordine|Numero ordine|Numero dell'ordine|ID ordine|N. ordine",
    request:
      'Caso|Numero caso|Numero del caso|Numero richiesta|Numero di reso|ID reso|Numero reclamo|ID reclamo',
    status: "Stato|Stato dell'ordine|Stato ordine|Stato del reso",
    buyer: "Acquirente|Nome dell'acquirente|Nome acquirente|Cliente|Nome del cliente|Destinatario",
    country: 'Paese|Paese/Regione|Paese di destinazione',
    orderedAt:
      "Data dell'ordine|Data ordine|Data di acquisto|Data d'acquisto|Ordinato il|Pagato il|Venduto il",
    shipBy:
      'Spedire entro|Spedire entro il|Da spedire entro|Da spedire entro il|Spedizione entro|Data limite di spedizione',
    shippedAt: 'Spedito il|Spedita il|Data di spedizione',
    delivery:
      'Consegnare entro|Consegnare entro il|Consegna entro|Consegna prevista|Consegna stimata|Data di consegna prevista|Data di consegna stimata',
    deliveredAt: 'Consegnato il|Consegnata il',
    opened:
      'Aperto il|Aperta il|Richiesto il|Data della richiesta|Data richiesta|Reso richiesto il|Data del reclamo',
    respondBy:
      'Rispondere entro|Rispondere entro il|Rispondi entro|Risposta entro|Scadenza|Data di scadenza',
    reason: 'Motivo|Motivo del reso|Motivo della restituzione|Motivo del reclamo',
    amount:
      'Importo del rimborso|Importo rimborso|Importo richiesto|Importo contestato|Importo del reclamo',
    total: "Totale|Totale ordine|Totale dell'ordine|Importo totale|Prezzo totale",
    item: 'Articolo|Prodotto|Nome del prodotto|Nome prodotto',
    sku: 'SKU venditore|SKU del venditore',
    quantity: 'Quantità|Qtà',
    tracking:
      'Numero di tracking|Numero tracking|Codice di tracciamento|Numero di tracciamento|Numero di spedizione|ID tracking',
    carrier: 'Corriere|Vettore|Spedito con',
    comment: "Commento dell'acquirente|Commenti dell'acquirente|Messaggio dell'acquirente",
  },
  phrases: {
    notReceived:
      "Oggetto non ricevuto|Articolo non ricevuto|Pacco non ricevuto|L'articolo non è arrivato",
    return: 'Reso|Restituzione|Richiesta di reso|Richiesta di rimborso',
    cancellation:
      "Annullamento|Annulla l'ordine|Richiesta di annullamento|Richiesta di cancellazione",
    chargeback:
      'Chargeback|Contestazione di addebito|Contestazione del pagamento|Storno di addebito',
    claim: 'Reclamo|Controversia|Caso|Contestazione',
    opened: 'Richiesta aperta il|Reclamo aperto il|Caso aperto il|Reso richiesto il',
    respondBy:
      'Rispondi entro il|Rispondi entro|Rispondere entro|Si prega di rispondere entro|Hai tempo fino al|Devi rispondere entro',
    waiting:
      "In attesa della tua risposta|In attesa del venditore|Azione richiesta|Risposta richiesta|Risposta necessaria|È necessaria un'azione",
    waitingForBuyer: "In attesa dell'acquirente|In attesa del cliente",
    review: 'In fase di revisione|In revisione|In esame|In corso di verifica',
    forSeller: 'Risolto a tuo favore|Deciso a tuo favore|Vinta|Vinto',
    forBuyer: "Risolto a favore dell'acquirente|Deciso a favore dell'acquirente|Persa|Perso",
    closed: 'Caso chiuso|Richiesta chiusa|Reclamo chiuso|Chiuso|Chiusa|Completato|Reso completato',
    sellerRefunded: 'Hai rimborsato|Hai emesso un rimborso|Hai effettuato un rimborso',
    returnRequested: 'Reso richiesto|Restituzione richiesta',
    returnApproved: 'Reso accettato|Reso approvato|Reso autorizzato',
    returnShipped: 'Reso spedito|Reso in transito',
    returnDelivered: 'Reso consegnato|Reso ricevuto',
    returnDeclined: 'Reso rifiutato|Reso respinto',
    unpaid: 'Non pagato|In attesa di pagamento|In sospeso',
    unshipped: 'Non spedito|Da spedire|In attesa di spedizione|Pronto per la spedizione',
    shipped: 'Spedito|Spedita|In transito|In consegna',
    delivered: 'Consegnato|Consegnata',
    cancelled: 'Annullato|Cancellato|Ordine annullato|Ordine cancellato',
  },
};
