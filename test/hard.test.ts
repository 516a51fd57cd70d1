import { checkCorpus } from './corpus/check.ts';

checkCorpus('hard');
