import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  labels: {
    order: 'Commande|Numéro de commande|N° de commande|Nº de commande|Référence de commande',
    request:
      'Dossier|Numéro de dossier|Numéro de demande|Numéro de retour|Numéro de réclamation|Numéro de litige|Numéro RMA',
    status: 'Statut|État|Statut de la commande|Statut du retour|État de la commande',
    buyer: "Acheteur|Nom de l'acheteur|Client|Nom du client|Destinataire",
    country: 'Pays|Pays/Région|Pays de livraison',
    orderedAt:
      "Date de commande|Date de la commande|Commandé le|Date d'achat|Payé le|Vendu le|Créé le",
    shipBy:
      'À expédier avant le|Expédier avant le|À expédier avant|Expédier avant|Expédier au plus tard le',
    shippedAt: "Expédié le|Expédiée le|Date d'expédition",
    delivery:
      'Livrer avant le|À livrer avant le|Livraison prévue|Livraison estimée|Date de livraison estimée|Date de livraison prévue',
    deliveredAt: 'Livré le|Livrée le',
    opened:
      'Ouvert le|Ouverte le|Demandé le|Date de la demande|Retour demandé le|Date de la réclamation|Déposé le',
    respondBy:
      'Répondre avant le|Répondre avant|Réponse avant le|Date limite|Date limite de réponse|Échéance',
    reason: 'Motif|Raison|Motif du retour|Raison du retour|Motif de la réclamation',
    amount:
      'Montant du remboursement|Montant demandé|Montant de la réclamation|Montant contesté|Montant du litige',
    total: 'Total|Total de la commande|Montant total|Prix total|Montant payé',
    item: "Article|Produit|Nom du produit|Nom de l'article",
    sku: 'SKU du vendeur|Référence vendeur|UGS',
    quantity: 'Quantité|Qté',
    tracking: 'Numéro de suivi|N° de suivi|Suivi|Identifiant de suivi|ID de suivi',
    carrier: 'Transporteur|Société de transport|Expédié avec|Mode de livraison',
    comment: "Commentaire de l'acheteur|Commentaires de l'acheteur|Message de l'acheteur",
  },
  phrases: {
    notReceived: "Article non reçu|Objet non reçu|Colis non reçu|L'article n'est pas arrivé",
    return: 'Retour|Demande de retour|Demande de remboursement|Retour/remboursement',
    cancellation: "Annulation|Annuler la commande|Demande d'annulation",
    chargeback: 'Rétrofacturation|Contestation de paiement|Opposition au paiement|Rejet de débit',
    claim: 'Réclamation|Litige|Dossier',
    opened: 'Demande ouverte le|Réclamation ouverte le|Litige ouvert le|Retour demandé le',
    respondBy:
      'Répondez avant le|Répondre avant le|Veuillez répondre avant le|Réponse attendue avant le|Vous devez répondre avant le',
    waiting:
      'En attente de votre réponse|En attente du vendeur|Action requise|Réponse requise|Réponse nécessaire',
    waitingForBuyer: "En attente de l'acheteur|En attente du client",
    review: "En cours d'examen|En cours de vérification|Nous examinons",
    forSeller: 'Résolu en votre faveur|Décidé en votre faveur|Gagné',
    forBuyer: "Résolu en faveur de l'acheteur|Décidé en faveur de l'acheteur|Perdu",
    closed:
      'Dossier clos|Demande clôturée|Réclamation clôturée|Clôturé|Clôturée|Fermé|Terminé|Retour terminé',
    sellerRefunded: 'Vous avez remboursé|Vous avez effectué un remboursement',
    returnRequested: 'Retour demandé|Demande de retour reçue',
    returnApproved: 'Retour accepté|Retour approuvé|Retour autorisé',
    returnShipped: 'Retour expédié|Retour en cours|Article renvoyé',
    returnDelivered: 'Retour livré|Retour reçu|Article retourné reçu',
    returnDeclined: 'Retour refusé|Retour rejeté',
    unpaid: 'Impayé|Impayée|Non payé|En attente de paiement|En attente du paiement',
    unshipped: "Non expédié|Non expédiée|À expédier|En attente d'expédition|Prêt à expédier",
    shipped: 'Expédié|Expédiée|En transit|En cours de livraison',
    delivered: 'Livré|Livrée',
    cancelled: 'Annulé|Annulée|Commande annulée',
  },
};
