import type { Message } from '../model/facts.ts';

/** What the seller has already written in this matter: it binds him, and it must not be asked twice. */
export interface Contacts {
  readonly askedForPhotos: boolean;
  readonly promisedRefund: boolean;
  readonly promisedReplacement: boolean;
  /** The seller wrote last: the buyer has the ball. */
  readonly waitsForBuyer: boolean;
}

const WORDS = {
  photos: /\b(photos?|pictures?|images?|videos?|fotos?|bilder?)\b|照片|图片|视频|фото|видео/i,
  /** Only the seller's own announcement: not "if you want a refund" and not "we cannot refund". */
  refund:
    /\b(?:we|i)(?:\s*'ll|\s+will|\s+have|\s*'ve|\s+am going to|\s+are going to)\s+(?:(?:fully|already|now|immediately|gladly|also|of course)\s+)*(?:refund(?:ed)?\b|(?:issue|issued|give|given|send|sent|make|made|process|processed)\s+(?:you\s+)?(?:a|the|your)\s+(?:full\s+)?refund)|(?:我们?|这边)(?:会|将|马上|立即|已经?)(?:为您|给您)?(?:全额)?退款/i,
  replacement:
    /\b(?:we|i)(?:\s*'ll|\s+will|\s+have|\s*'ve)\s+(?:send|sent|ship|shipped)\s+(?:you\s+)?(?:a|the|another)\s+(?:new\s+)?(?:one|replacement|item)|(?:我们?|这边)(?:会|将|马上|立即|已经?)(?:为您|给您)?(?:重新发|补发|重发)/i,
  /** A promise under a condition is not yet one. */
  conditional: /\b(if|once|when|after|as soon as)\b|如果|若|收到.*后/i,
} as const;

/** Reads the seller's own messages for requests and promises, sentence by sentence. Conservative: unsure is no. */
export function contacts(messages: readonly Message[]): Contacts {
  const own = messages.filter(({ from }) => from === 'seller');
  const sentences = own.flatMap(({ text }) => text.split(/[.!?;\n。！？；]+/));
  const promised = (what: RegExp) =>
    sentences.some((sentence) => what.test(sentence) && !WORDS.conditional.test(sentence));
  return {
    askedForPhotos: own.some(({ text }) => WORDS.photos.test(text)),
    promisedRefund: promised(WORDS.refund),
    promisedReplacement: promised(WORDS.replacement),
    waitsForBuyer: messages.findLast(({ from }) => from !== 'platform')?.from === 'seller',
  };
}
