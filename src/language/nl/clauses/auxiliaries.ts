/** What an auxiliary, copula or modal verb asks of the verbs that stand with it. */
export type Governs = 'infinitive' | 'participle' | 'either' | 'te';

const table: [lemma: string, governs: Governs, present: string, past: string][] = [
  ['zullen', 'infinitive', 'zal zullen zult', 'zou zouden'],
  ['kunnen', 'infinitive', 'kan kunnen kunt', 'kon konden'],
  ['moeten', 'infinitive', 'moet moeten', 'moest moesten'],
  ['mogen', 'infinitive', 'mag mogen', 'mocht mochten'],
  ['willen', 'infinitive', 'wil willen wilt', 'wilde wilden wou'],
  ['gaan', 'infinitive', 'gaat gaan ga', 'ging gingen'],
  ['blijven', 'infinitive', 'blijft blijven blijf', 'bleef bleven'],
  ['laten', 'infinitive', 'laat laten', 'liet lieten'],
  ['doen', 'infinitive', 'doet doen doe', 'deed deden'],
  ['hebben', 'participle', 'heeft hebben heb hebt', 'had hadden'],
  ['zijn', 'either', 'is zijn ben', 'was waren'],
  ['worden', 'participle', 'wordt worden word', 'werd werden'],
  ['hoeven', 'te', 'hoeft hoeven hoef', 'hoefde hoefden'],
  ['dienen', 'te', 'dient dienen', 'diende dienden'],
  ['blijken', 'te', 'blijkt blijken', 'bleek bleken'],
  ['lijken', 'te', 'lijkt lijken', 'leek leken'],
];

/** A finite form of an auxiliary. */
export interface Auxiliary {
  lemma: string;
  governs: Governs;
  tense: 'present' | 'past';
  /** The form is the infinitive as well. */
  infinitive: boolean;
}

export const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map(
  table.flatMap(([lemma, governs, present, past]) => [
    ...present
      .split(' ')
      .map((form): [string, Auxiliary] => [
        form,
        { lemma, governs, tense: 'present', infinitive: form === lemma },
      ]),
    ...past
      .split(' ')
      .map((form): [string, Auxiliary] => [form, { lemma, governs, tense: 'past', infinitive: false }]),
  ]),
);

/** Participles and replacing infinitives of auxiliaries within a verb cluster: "zou hebben moeten", "is geweest". */
export const auxiliaryParticiples: ReadonlySet<string> = new Set([
  'geweest',
  'gehad',
  'geworden',
  'gebleven',
  'gegaan',
  'gelaten',
]);
