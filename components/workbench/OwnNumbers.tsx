import { useId, useState } from 'react';
import type { Product } from '../../lib/model/own-numbers.ts';
import type { Seller } from '../../lib/model/facts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { ProductCosts } from './ProductCosts.tsx';
import { SellerEntry } from './SellerEntry.tsx';
import { formOf, groups, readForm, type Fault, type Form } from './seller-form.ts';

interface Props {
  seller: Seller;
  /** Answers whether it was saved. */
  onSave: (seller: Seller) => Promise<boolean>;
}

/** What the seller's goods cost him, where he gives in, and the rules of his house. */
export function OwnNumbers({ seller, onSave }: Props) {
  const { t } = useWords();
  const statusId = useId();
  const [form, setForm] = useState<Form>(() => formOf(seller));
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});
  const [status, setStatus] = useState<'saved' | 'faults' | 'failed'>();
  const save = async () => {
    const result = readForm(form, seller);
    setFaults(result.ok ? {} : result.faults);
    if (!result.ok) return setStatus('faults');
    setStatus((await onSave(result.seller)) ? 'saved' : 'failed');
  };
  const saveProducts = (products: readonly Product[]) =>
    onSave({ ...seller, products: [...products] });
  return (
    <>
      <h1>{t('workbench.numbers')}</h1>
      <p className="soft wb-intro">{t('numbers.intro')}</p>
      <form
        noValidate
        aria-describedby={statusId}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {(['numbers', 'limits', 'rules'] as const).map((group) => (
          <Section key={group} title={t(`group.${group}`)}>
            <div className="entries">
              {groups[group].map((entry) => (
                <SellerEntry
                  key={entry.path}
                  entry={entry}
                  value={form[entry.path] ?? ''}
                  fault={faults[entry.path]}
                  onType={(text) => {
                    setStatus(undefined);
                    setForm({ ...form, [entry.path]: text });
                  }}
                />
              ))}
            </div>
          </Section>
        ))}
        <div className="row entries-save">
          <button type="submit" className="button primary">
            {t('edit.save')}
          </button>
          <span id={statusId} role="status" className={status === 'saved' ? 'ok' : 'bad'}>
            {status === 'saved' && t('numbers.saved')}
            {status === 'faults' && t('numbers.faults')}
            {status === 'failed' && t('popup.not-saved')}
          </span>
        </div>
      </form>
      <ProductCosts products={seller.products ?? []} onSave={saveProducts} />
    </>
  );
}
