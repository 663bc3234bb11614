import { useId, useState } from 'react';
import {
  mergeProducts,
  parseProducts,
  writeProducts,
  type ParsedProducts,
} from '../../lib/advice/product-costs.ts';
import type { Product } from '../../lib/model/own-numbers.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';

interface Props {
  products: readonly Product[];
  /** Answers whether it was saved. */
  onSave: (products: readonly Product[]) => Promise<boolean>;
}

type Faults = Extract<ParsedProducts, { ok: false }>['faults'];

/** More faults than this are one mistake. */
const SHOWN = 10;
const MOST = 5000;

/** The numbers of single products, as a table that is pasted from a spreadsheet and copied back into one. */
export function ProductCosts({ products, onSave }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<Faults>([]);
  const [status, setStatus] = useState<string>();
  const take = async (over: readonly Product[]) => {
    const parsed = parseProducts(text);
    setFaults(parsed.ok ? [] : parsed.faults);
    if (!parsed.ok) return setStatus(undefined);
    const all = mergeProducts(over, parsed.products);
    if (all.length > MOST) return setStatus(t('products.too-many', { count: MOST }));
    const saved = await onSave(all);
    if (saved) setText('');
    setStatus(
      saved ? t('products.saved', { count: parsed.products.length }) : t('popup.not-saved'),
    );
  };
  return (
    <Section
      title={t('products.title')}
      aside={<span className="soft small">{t('products.count', { count: products.length })}</span>}
    >
      <p className="soft small" id={`${id}-why`}>
        {t('products.intro')}
      </p>
      <textarea
        className="products-text figures"
        rows={8}
        spellCheck={false}
        aria-label={t('products.table')}
        aria-describedby={`${id}-why ${id}-bad`}
        placeholder={'SKU-1;7.50;USD;40%;\nSKU-2;31.00;CNY;;yes'}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setStatus(undefined);
        }}
      />
      <div id={`${id}-bad`} role="alert">
        <ul className="plain bad small">
          {faults.slice(0, SHOWN).map(({ line, fault }) => (
            <li key={line}>
              {t('numbers.line', { line })} {t(`product-fault.${fault}`)}
            </li>
          ))}
          {faults.length > SHOWN && <li>{t('products.more', { count: faults.length - SHOWN })}</li>}
        </ul>
      </div>
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={text.trim() === ''}
          onClick={() => void take(products)}
        >
          {t('products.add')}
        </button>
        <button
          type="button"
          className="button"
          disabled={text.trim() === ''}
          onClick={() => void take([])}
        >
          {t('products.replace')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={products.length === 0}
          onClick={() => {
            setFaults([]);
            setText(writeProducts(products));
          }}
        >
          {t('products.show')}
        </button>
        <span role="status" className="soft small">
          {status}
        </span>
      </div>
    </Section>
  );
}
