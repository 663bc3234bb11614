/** What ends a conversation, natively in the languages of the drafts, without accents and in lower case. */
const CLOSING: readonly string[] = [
  // English
  'thank you|thank u|thanks|thx|ty|many thanks|cheers|all good|all is good|all good now',
  'everything is fine|everything is fine now|everything is good now|problem solved',
  'problem is solved|solved|resolved|it works|it works now|works now|it is working now',
  'never mind|nevermind|no problem|no problem at all|no worries|i am happy with it',
  'i am satisfied|appreciate it|i appreciate it|much appreciated',
  // Spanish
  'gracias|muchas gracias|muchisimas gracias|mil gracias|todo bien|todo perfecto',
  'todo correcto|problema resuelto|ya esta resuelto|ya funciona|solucionado',
  'estoy satisfecho|estoy satisfecha',
  // Portuguese
  'obrigado|obrigada|muito obrigado|muito obrigada|tudo certo|tudo bem|tudo ok',
  'problema resolvido|ja esta resolvido|ja funciona|resolvido|valeu|agradeco',
  // French
  'merci|merci beaucoup|un grand merci|tout va bien|tout est bon|tout est ok',
  'tout est parfait|c est bon|c est parfait|probleme resolu|le probleme est resolu',
  'c est regle|ca marche maintenant',
  // German
  'danke|danke schon|dankeschon|vielen dank|besten dank|herzlichen dank|alles gut',
  'alles in ordnung|alles bestens|alles ok|hat sich erledigt|es hat sich erledigt',
  'erledigt|problem gelost|funktioniert jetzt|es funktioniert jetzt',
  // Italian
  'grazie|grazie mille|molte grazie|tante grazie|tutto bene|tutto ok|tutto a posto',
  'tutto perfetto|problema risolto|risolto|ora funziona',
  // Russian
  'спасибо|спасибо большое|большое спасибо|огромное спасибо|благодарю|все хорошо',
  'все в порядке|все отлично|вопрос решен|проблема решена|вопрос закрыт|все работает',
  // Polish
  'dziekuje|dziekuje bardzo|bardzo dziekuje|dzieki|wielkie dzieki|wszystko w porzadku',
  'wszystko dobrze|wszystko ok|problem rozwiazany|juz dziala|sprawa zalatwiona',
  // Chinese
  '谢谢|谢谢你|谢谢您|多谢|感谢|非常感谢|没问题了|没事了|已解决|已经解决|已经解决了',
  '解决了|问题解决了|一切都好|謝謝|謝謝你|謝謝您|多謝|感謝|非常感謝|沒問題了|沒事了',
  '已解決|已經解決|解決了|問題解決了',
  // Japanese
  'ありがとう|ありがとうございます|ありがとうございました|どうもありがとうございます',
  'どうもありがとうございました|感謝します|感謝いたします|解決しました|問題ありません',
  '大丈夫です|助かりました',
  // Korean
  '감사합니다|감사해요|고맙습니다|고마워요|정말 감사합니다|대단히 감사합니다|해결됐습니다',
  '해결되었습니다|해결됐어요|문제 없습니다|괜찮습니다',
].flatMap((line) => line.split('|'));

/** What may stand beside it and says nothing that waits for an answer. */
const BESIDE: readonly string[] = [
  // English
  'ok|okay|hi|hello|dear seller|dear|seller|great|perfect|super|fine|very much|so much',
  'a lot|again|everyone|sir|madam|for your help|for the help|for all your help',
  'for your reply|for the quick reply|for your quick reply|for the reply|for your answer',
  'for the answer|for the quick response|for the information|for the info',
  'for letting me know|for your support|for your kindness|for your patience',
  'for everything|got it|i got it|received|i received it|i have received it|it arrived',
  'it has arrived|it arrived today|item received|package received|parcel received',
  'i received the package|i received the parcel|i have received the parcel',
  'i have received the package|the package arrived|the parcel arrived',
  'the parcel has arrived|i love it|very happy|have a nice day|have a good day',
  'have a great day|have a nice weekend|best regards|kind regards|regards|bye|and|now',
  'it is|very good|good',
  // Spanish
  'hola|vale|perfecto|genial|de acuerdo|por la ayuda|por su ayuda|por tu ayuda',
  'por la respuesta|por su respuesta|por todo|por la informacion|recibido|ya lo recibi',
  'ya llego|ya me llego|ya he recibido el paquete|un saludo|saludos|buen dia',
  'que tenga un buen dia|y|muy amable',
  // Portuguese
  'ola|certo|perfeito|otimo|pela ajuda|pela resposta|pela atencao|por tudo|recebido',
  'ja recebi|ja chegou|abraco|bom dia|boa tarde|boa noite|tenha um bom dia|e',
  'recebi o produto|recebi o pacote',
  // French
  'bonjour|d accord|parfait|super|pour votre aide|pour votre reponse|pour la reponse',
  'pour votre reponse rapide|pour tout|bien recu|colis recu|j ai bien recu le colis',
  'j ai recu le colis|je l ai recu|cordialement|bonne journee|bonne soiree|bon week end',
  'a vous|et',
  // German
  'hallo|prima|perfekt|in ordnung|fur die hilfe|fur ihre hilfe|fur die antwort',
  'fur ihre antwort|fur die schnelle antwort|fur die info|fur die information|fur alles',
  'angekommen|ist angekommen|paket ist angekommen|das paket ist angekommen|paket erhalten',
  'habe es erhalten|ich habe es erhalten|ich habe das paket erhalten|liebe grusse',
  'viele grusse|mit freundlichen grussen|schonen tag|schonen tag noch|einen schonen tag',
  'und|sehr|gut|mfg|lg',
  // Italian
  'ciao|buongiorno|buonasera|perfetto|va bene|ottimo|per l aiuto|per la risposta',
  'per la disponibilita|per tutto|ricevuto|l ho ricevuto|pacco ricevuto|e arrivato',
  'cordiali saluti|saluti|buona giornata|buona serata|di tutto',
  // Russian
  'здравствуйте|добрый день|хорошо|отлично|понятно|понял|поняла|за помощь|за ответ',
  'за быстрый ответ|за все|вам|получил|получила|посылку получил|посылку получила',
  'посылка пришла|товар получил|товар получила|хорошего дня|всего доброго|с уважением|и',
  'ок',
  // Polish
  'dzien dobry|witam|super|swietnie|rozumiem|za pomoc|za odpowiedz|za szybka odpowiedz',
  'za informacje|za wszystko|otrzymalem|otrzymalam|paczka dotarla|paczka doszla',
  'paczke otrzymalem|paczke otrzymalam|pozdrawiam|milego dnia|i',
  // Chinese
  '你好|您好|好的|好|知道了|明白了|收到|收到了|已收到|已经收到|已经收到了|东西收到了',
  '包裹收到了|货收到了|亲|您|你|了|的帮助|您的帮助|你的帮助|的回复|您的回复|你的回复|卖家',
  '客服|再见|祝您生活愉快|很满意|很好|已經收到|東西收到了|您的幫助|您的回覆|賣家',
  // Japanese
  'こんにちは|了解です|了解しました|承知しました|わかりました|届きました|商品が届きました',
  '無事に届きました|無事届きました|受け取りました|商品を受け取りました|ご対応|ご返信',
  'ご連絡|お返事|迅速な|早速の|対応|本当に|どうも|よろしくお願いします',
  'よろしくお願いいたします|はい',
  // Korean
  '안녕하세요|네|알겠습니다|잘 받았습니다|잘 받았어요|받았습니다|도착했습니다',
  '잘 도착했습니다|빠른|답변|도움|수고하세요|좋은 하루 되세요|정말|물건|상품|주셔서',
].flatMap((line) => line.split('|'));

/** Longer texts say more than goodbye. */
const LONGEST = 240;
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const finder = (phrases: readonly string[]) => {
  const sorted = [...new Set(phrases.map(plain))].toSorted((a, b) => b.length - a.length);
  const alternatives = sorted.map((each) =>
    SPACELESS.test(each) ? each : `(?<!${WORD})${each}(?!${WORD})`,
  );
  return new RegExp(alternatives.join('|'), 'gu');
};

let finders: { readonly closing: RegExp; readonly any: RegExp } | undefined;

/**
 * Whether a buyer's message only thanks or says that all is well, so that nobody waits for an answer.
 * Every word has to be a known one: a question, a figure, a request or a doubt is none, and neither is
 * a language other than those of the drafts. Irony of known words alone is not seen through.
 */
export function isClosingMessage(text: string): boolean {
  if (text.length > LONGEST || /[?？¿؟\p{N}]/u.test(text)) return false;
  // Hearts and smiles say nothing; a raised finger or a tear takes back what was said.
  if (/[👎🙄😠😡🤬😤😢😭💔😒😞😔🤮🖕]/u.test(text)) return false;
  finders ??= { closing: finder(CLOSING), any: finder([...CLOSING, ...BESIDE]) };
  const said = plain(text);
  const rest = said.replace(finders.any, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  finders.closing.lastIndex = 0;
  return finders.closing.test(said);
}

/** Lower case, without accents, apostrophes and full stops; `it's` and `i'm` written out. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\b(it|that|all|everything|problem)['’]s\b/g, '$1 is')
    .replaceAll(/\bi['’]m\b/g, 'i am')
    .replaceAll(/\bi['’]ve\b/g, 'i have')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin}|[ие])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
