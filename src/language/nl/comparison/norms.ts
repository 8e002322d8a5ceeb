import { fold } from '../lexemes/fold.ts';
import { stem } from '../lexemes/stem.ts';

const subjects = {
  'defensie-uitgaven':
    'defensie defensie-uitgaven defensiebegroting defence defense lastenverdeling navo-norm bnp-norm',
  ontwikkelingssamenwerking:
    'oda oda-norm ontwikkelingssamenwerking ontwikkelingshulp hulpbudget ontwikkelingsbudget',
  begrotingstekort: 'tekort begrotingstekort overheidstekort emu-saldo tekortnorm',
  overheidsschuld: 'schuld schuldenlast staatsschuld overheidsschuld schuldquote',
  'onderzoek en ontwikkeling': 'onderzoek innovatie onderzoeksuitgaven r&d kennisinvesteringen',
  klimaatuitgaven: 'klimaat klimaatuitgaven klimaatfinanciering vergroening',
  'hernieuwbare energie': 'hernieuwbaar hernieuwbare duurzame energiemix',
  uitstoot: 'uitstoot emissie emissies broeikasgas broeikasgassen emissiereductie',
};

/** Dutch. */
export const normSubjects: ReadonlyMap<string, string> = new Map(
  Object.entries(subjects).flatMap(([subject, words]) =>
    words.split(' ').map((word) => [stem(fold(word)), subject] as const),
  ),
);
