import type { Vocabulary } from './vocabulary.ts';

export const de: Vocabulary = {
  labels: {
    order: 'Bestellung|Bestellnummer|Bestell-Nr.|Bestell-ID|Auftragsnummer',
    request:
      'Fall|Fallnummer|Fall-ID|Anfragenummer|Antragsnummer|Rückgabenummer|Rücksendenummer|RMA-Nummer|Reklamationsnummer',
    status: 'Bestellstatus|Rückgabestatus|Fallstatus|Status des Antrags',
    buyer: 'Käufer|Name des Käufers|Kunde|Kundenname|Empfänger',
    country: 'Land|Land/Region|Zielland',
    orderedAt: 'Bestelldatum|Bestellt am|Kaufdatum|Gekauft am|Bezahlt am|Verkauft am',
    shipBy: 'Versand bis|Versenden bis|Zu versenden bis|Spätestes Versanddatum',
    shippedAt: 'Versandt am|Versendet am|Verschickt am|Versanddatum',
    delivery:
      'Lieferung bis|Zustellung bis|Liefern bis|Voraussichtliche Lieferung|Voraussichtliches Lieferdatum|Voraussichtliche Zustellung',
    deliveredAt: 'Zugestellt am|Geliefert am',
    opened:
      'Geöffnet am|Eröffnet am|Beantragt am|Eingereicht am|Antragsdatum|Rückgabe angefordert am|Rückgabe beantragt am',
    respondBy: 'Antworten bis|Antwort bis|Zu beantworten bis|Frist|Antwortfrist|Fällig am',
    reason: 'Grund|Rückgabegrund|Grund der Rückgabe|Grund für die Rückgabe|Grund des Antrags',
    amount:
      'Erstattungsbetrag|Rückerstattungsbetrag|Beantragter Betrag|Angeforderter Betrag|Strittiger Betrag',
    total: 'Gesamtbetrag|Gesamtsumme|Gesamtpreis|Bestellsumme',
    item: 'Artikel|Artikelbezeichnung|Produkt|Produktname',
    sku: 'Händler-SKU|Verkäufer-SKU|Artikelnummer',
    quantity: 'Menge|Anzahl|Stückzahl',
    tracking:
      'Sendungsnummer|Sendungsverfolgungsnummer|Trackingnummer|Tracking-ID|Sendungsverfolgung',
    carrier: 'Versanddienstleister|Versandunternehmen|Transportunternehmen|Zusteller|Versendet mit',
    comment: 'Kommentar des Käufers|Kommentare des Käufers|Nachricht des Käufers',
  },
  phrases: {
    notReceived: 'Artikel nicht erhalten|Artikel ist nicht angekommen|Nicht erhalten',
    return: 'Rückgabe|Rücksendung|Retoure|Rückgabeantrag|Erstattungsantrag',
    cancellation: 'Stornierung|Bestellung stornieren|Stornierungsanfrage',
    chargeback: 'Rückbuchung|Rücklastschrift|Zahlungsstreit|Zahlungsanfechtung',
    claim: 'Antrag|Reklamation|Fall|Streitfall',
    opened: 'Rückgabe beantragt am|Antrag gestellt am|Fall eröffnet am|Antrag eröffnet am',
    respondBy:
      'Antworten Sie bis|Bitte antworten Sie bis|Antworten bis|Antwort bis|Sie haben bis|Sie müssen bis|Antwort fällig',
    waiting:
      'Warten auf Verkäufer|Warten auf Ihre Antwort|Handlung erforderlich|Aktion erforderlich|Antwort erforderlich|Ihre Antwort ist erforderlich',
    waitingForBuyer: 'Warten auf Käufer|Warten auf den Käufer|Warten auf Kunden',
    review: 'In Prüfung|In Bearbeitung|Wird geprüft|Wir prüfen',
    forSeller: 'Zu Ihren Gunsten entschieden|Gewonnen',
    forBuyer: 'Zugunsten des Käufers entschieden|Verloren',
    closed: 'Fall geschlossen|Fall abgeschlossen|Geschlossen|Abgeschlossen|Rückgabe abgeschlossen',
    sellerRefunded: 'Sie haben eine Erstattung|Sie haben eine Rückerstattung|Sie haben erstattet',
    returnRequested: 'Rückgabe beantragt|Rückgabe angefragt|Rücksendung beantragt',
    returnApproved: 'Rückgabe akzeptiert|Rückgabe genehmigt|Rücksendung genehmigt',
    returnShipped: 'Rücksendung verschickt|Rücksendung unterwegs|Artikel zurückgesendet',
    returnDelivered: 'Rücksendung zugestellt|Rücksendung erhalten|Rückgabe erhalten',
    returnDeclined: 'Rückgabe abgelehnt|Rücksendung abgelehnt',
    unpaid: 'Unbezahlt|Nicht bezahlt|Zahlung ausstehend|Warten auf Zahlung|Ausstehend',
    unshipped: 'Nicht versandt|Nicht versendet|Versandbereit|Zu versenden|Warten auf Versand',
    shipped: 'Versandt|Versendet|Verschickt|Unterwegs|In Zustellung',
    delivered: 'Zugestellt|Geliefert',
    cancelled: 'Storniert|Abgebrochen|Bestellung storniert|Bestellung wurde storniert',
  },
};
