import { wordsOf } from '../../vocabulary/vocabulary.ts';
import { caseWords, claimWords } from '../labels.ts';
import { byText } from './by-text.ts';

/** A page about a claim or a chargeback, by its words. */
export const claimPage = byText(wordsOf(caseWords, claimWords));
