import { tokenize } from '/work/wt/stm4/src/language/nl/tokenize.ts';
