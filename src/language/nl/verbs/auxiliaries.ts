const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries of time and of the passive, by lemma. */
export const temporal = words('zijn hebben zullen worden gaan');

/** Modal verbs and others that a bare infinitive follows. */
export const modals = words(
  'kunnen mogen moeten willen zullen laten doen blijven komen gaan helpen durven hoeven',
);

/** Verbs that an infinitive with te follows, which holds the content: "blijkt te steunen", "hoeft niet te". */
export const semiAuxiliaries = words(
  'blijken lijken schijnen dienen behoren horen hoeven plegen weten trachten proberen pogen dreigen zitten staan liggen vermogen heten wensen weigeren beginnen',
);

/** Verbs that link a subject with what is said of it. */
export const copulas = words('zijn worden blijven lijken blijken schijnen heten');
