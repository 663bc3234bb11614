import { fold } from '../page/text.ts';

/** The reasons that a buyer can choose, by words that occur in them; the first that matches counts. */
const reasons: readonly (readonly [issue: string, words: RegExp])[] = [
  [
    'missing-parts',
    /missing (?:parts|pieces)|teile fehlen|fehlende teile|parti mancanti|faltan piezas|pièces manquantes|缺少/,
  ],
  [
    'damaged-in-transit',
    /arrived damaged|damaged (?:in|during)|beschädigt (?:an|ge)|arrivé endommagé|arrivato danneggiato|llegó dañado|运输.*损坏|收到时已损坏/,
  ],
  [
    'defective',
    /defective|(?:doesn't|does not) work|not working|faulty|defekt|funktioniert nicht|défectueux|ne fonctionne pas|difettoso|non funziona|defectuoso|no funciona|瑕疵|无法使用|有缺陷/,
  ],
  [
    'wrong-item',
    /wrong item|falsche[rn] artikel|mauvais objet|oggetto sbagliato|artículo equivocado|发错/,
  ],
  [
    'counterfeit',
    /authentic|counterfeit|fake|fälschung|nicht echt|contrefaçon|contraffatto|falsificad|假货|仿冒/,
  ],
  [
    'not-as-described',
    /match (?:the )?(?:description|photos)|not as described|entspricht nicht|nicht wie beschrieben|ne correspond pas|non conforme|non corrisponde|no coincide|与描述不符|描述不符/,
  ],
  [
    'size-fit',
    /(?:doesn't|does not) fit|wrong size|passt nicht|falsche größe|taille|non va bene|talla|尺码|不合身/,
  ],
  [
    'changed-mind',
    /changed (?:my|their) mind|no longer (?:need|want)|don't (?:like|want)|found a better price|ordered by (?:mistake|accident)|anders überlegt|gefällt (?:mir )?nicht|nicht mehr benötigt|changé d'avis|cambiato idea|cambiado de (?:opinión|idea)|改变主意|不想要/,
  ],
  [
    'item-not-received',
    /not received|didn't receive|hasn't arrived|nicht erhalten|non reçu|non ricevuto|no recibid|未收到/,
  ],
];

/** The issue (`Issue` in lib/model) that a buyer's reason means; an unknown wording is no issue. */
export const issue = (text: string): string | undefined => {
  const said = fold(text).replaceAll('’', "'");
  return reasons.find(([, words]) => words.test(said))?.[0];
};
