import type { Facts } from '../../model/facts.ts';
import { briefEn } from '../vocabulary/brief-en.ts';
import { pl } from '../vocabulary/pl.ts';
import { wordsOf } from '../vocabulary/vocabulary.ts';

export const words = wordsOf(pl, briefEn, {
  labels: {
    request: 'Reklamacja nr|Dyskusja nr|Numer sprawy|Case number',
    opened: 'Data rozpoczęcia|Data utworzenia|Reklamacja złożona',
    respondBy: 'Decyzja do|Termin decyzji|Czas na decyzję do|Decision by|Decision due',
    reason: 'Temat|Temat dyskusji|Powód reklamacji|Subject',
    amount: 'Oczekiwana kwota|Expected refund',
    total: 'Kwota zamówienia|Wartość całkowita',
  },
  phrases: {
    claim: 'Opis reklamacji|Problem kupującego|Żądanie kupującego|Temat dyskusji',
    respondBy: 'Podejmij decyzję do|Odpowiedz kupującemu do',
    waiting: 'Czeka na decyzję|Czeka na Twoją decyzję|Wymaga odpowiedzi',
    review: 'Allegro pomaga|Poproszono Allegro o pomoc|Allegro asked to help',
    forBuyer: 'Reklamacja uznana|Uznana|Claim accepted',
    forSeller: 'Reklamacja odrzucona|Odrzucona|Claim rejected',
    closed: 'Dyskusja zakończona|Reklamacja zamknięta',
  },
});

const reasons: readonly (readonly [RegExp, NonNullable<Facts['issue']>])[] = [
  [/podróbk|nieoryginaln|counterfeit|fake/i, 'counterfeit'],
  [/niekompletn|brakuj|brak (części|elementu)|missing|incomplete/i, 'missing-parts'],
  [/uszkodz\S*.{0,20}(transpor|dosta)|rozbit|damaged/i, 'damaged-in-transit'],
  [/wad[aęy]|wadliw|uszkodz|nie działa|zepsut|defect|faulty|(not|n't) work/i, 'defective'],
  [/inny (produkt|towar|przedmiot)|pomyłk|wrong (item|product)/i, 'wrong-item'],
  [/rozmiar|nie pasuje|size/i, 'size-fit'],
  [/niezgodn|inny niż|opis(em|ie)|not as described|differs/i, 'not-as-described'],
  [
    /nie (dotarł|otrzymał|dosta[łl]|doszł)|brak (przesyłki|towaru)|not received|(not|n't) arrive/i,
    'item-not-received',
  ],
  [
    /odstąpi|rozmyśli|zmieniłem zdanie|zmieniłam zdanie|nie podoba|changed (my|their) mind/i,
    'changed-mind',
  ],
];

/** What the reason of a return or a claim means. */
export const issueOf = (reason: string): Facts['issue'] =>
  reasons.find(([says]) => says.test(reason))?.[1];
