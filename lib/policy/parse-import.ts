import * as z from 'zod/mini';
import type { Text } from '../model/text.ts';
import type { TrustedKey } from '../model/trusted-key.ts';
import type { Marketplace } from '../model/words.ts';
import { clashOf, faultsOf, type Fault } from './faults.ts';
import { jsonFile } from './json-file.ts';
import { Pack } from './schema.ts';
import { checkSignature, Signature } from './signature.ts';

/** The file that a pack travels in; without a signature it is `unsigned`. */
const File = z.strictObject({
  format: z.literal('parley-pack'),
  version: z.literal(1),
  pack: z.unknown(),
  signature: z.optional(Signature),
});

/** Millions of characters; the largest pack that is shipped has some 80,000 characters. */
const LONGEST = 2;

export type Import =
  | { readonly ok: true; readonly pack: Pack; readonly signature: 'unsigned' }
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly signature: 'valid';
      /** The seller's name of the key. */
      readonly keyName: string;
    }
  | ({ readonly ok: false } & Fault);

interface Known {
  /** The keys that the seller trusts. */
  readonly trusted: readonly TrustedKey[];
  /** The packs that there are, built in and imported. */
  readonly packsOf: (marketplace: Marketplace) => readonly Pack[];
}

/**
 * A rule pack from the text of a file. Refused with the place of the first fault when it is not a
 * pack, is signed wrongly or with a key that is not trusted, or is not newer than the packs that its
 * sites have. Never throws, and no text of the file comes back in `why`.
 */
export async function parseImport(text: string, { trusted, packsOf }: Known): Promise<Import> {
  const json = jsonFile(text, LONGEST);
  if (!json.ok) return json;
  const file = File.safeParse(json.value);
  if (!file.success) return malformed(file.error);
  const parsed = Pack.safeParse(file.data.pack);
  if (!parsed.success) return malformed(parsed.error, 'pack');
  const pack = parsed.data;
  const [fault] = faultsOf(pack);
  if (fault) return refuse(fault.at, fault.why);

  const { signature } = file.data;
  const key = trusted.find((each) => each.key === signature?.key);
  if (signature) {
    if (!key) {
      return refuse('signature.key', {
        en: 'signed with a key that you do not trust',
        zh: '签名所用的密钥不在您信任的密钥之列',
      });
    }
    const verdict = await checkSignature(pack, signature);
    if (verdict !== 'valid') return refuse('signature.value', VERDICTS[verdict]);
  }
  const clash = clashOf(pack, packsOf(pack.marketplace));
  if (clash) return refuse(clash.at, clash.why);
  return key
    ? { ok: true, pack, signature: 'valid', keyName: key.name }
    : { ok: true, pack, signature: 'unsigned' };
}

const VERDICTS = {
  wrong: {
    en: 'the signature does not match: the pack was changed or signed with another key',
    zh: '签名不符：规则包已被改动，或由其他密钥签署',
  },
  'cannot-check': {
    en: 'this browser cannot check Ed25519 signatures; update it',
    zh: '此浏览器无法验证 Ed25519 签名，请更新浏览器',
  },
} as const;

const refuse = (at: string, why: Text): Import => ({ ok: false, at, why });

/** The innermost place of the first issue; a member that should not be there is its own place. */
function malformed({ issues: [issue] }: z.core.$ZodError, whole = ''): Import {
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...extra].map(String).join('.');
  return refuse(at === '' ? whole : at, (issue && WHY[issue.code]) ?? REFUSED);
}

const REFUSED: Text = {
  en: 'not what a rule pack has in this place',
  zh: '此处的内容不符合规则包的格式',
};
const WHY: Readonly<Partial<Record<z.core.$ZodIssue['code'], Text>>> = {
  unrecognized_keys: { en: 'a rule pack has no such member', zh: '规则包没有这一项' },
  invalid_type: { en: 'missing, or of another type', zh: '缺失，或类型不符' },
  invalid_value: { en: 'not one of the values that are known here', zh: '不是此处可用的值' },
  too_small: { en: 'too small or empty', zh: '过小或为空' },
  custom: {
    en: 'contradicts the rest of the pack: a source, a calendar or a clock that is only a hint',
    zh: '与规则包其余内容矛盾：来源、日历，或仅为线索的期限',
  },
};
