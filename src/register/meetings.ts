import { sameMeeting } from '../follow/chains.ts';
import type { Language } from '../language/language.ts';
import type { LetterRecord, Meeting } from '../record/types.ts';
import { storable } from './records.ts';
import type { Connection } from './store.ts';
