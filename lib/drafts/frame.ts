import type { Language } from '../model/words.ts';

/** How a message to a buyer begins and ends; drafts hold only what is between. Liquid. */
export const frame: Readonly<Record<Language, { readonly open: string; readonly close: string }>> =
  {
    en: { open: 'Hello{% if buyerName %} {{ buyerName }}{% endif %},', close: 'Kind regards' },
    zh: { open: '{% if buyerName %}{{ buyerName }}，{% endif %}您好：', close: '此致\n敬礼' },
    es: { open: 'Hola{% if buyerName %}, {{ buyerName }}{% endif %}:', close: 'Un cordial saludo' },
    pt: { open: 'Olá{% if buyerName %}, {{ buyerName }}{% endif %},', close: 'Atenciosamente' },
    fr: {
      open: 'Bonjour{% if buyerName %} {{ buyerName }}{% endif %},',
      close: 'Bien cordialement',
    },
    de: {
      open: 'Guten Tag{% if buyerName %} {{ buyerName }}{% endif %},',
      close: 'Mit freundlichen Grüßen',
    },
    it: {
      open: 'Buongiorno{% if buyerName %} {{ buyerName }}{% endif %},',
      close: 'Cordiali saluti',
    },
    ru: {
      open: 'Здравствуйте{% if buyerName %}, {{ buyerName }}{% endif %}!',
      close: 'С уважением',
    },
    pl: {
      open: 'Dzień dobry{% if buyerName %}, {{ buyerName }}{% endif %},',
      close: 'Z poważaniem',
    },
    ja: {
      open: '{% if buyerName %}{{ buyerName }} 様\n\n{% endif %}ご連絡ありがとうございます。',
      close: 'よろしくお願いいたします。',
    },
    ko: {
      open: '안녕하세요{% if buyerName %}, {{ buyerName }} 님{% endif %}.',
      close: '감사합니다.',
    },
  };
