/** Abbreviations that never end a sentence: what they introduce follows. Without their final dot, lower case. */
export const neverEnds = new Set(
  (
    'dhr mevr mw mr dr drs ir ing prof nr nrs no art artt blz pag par ca bijv bv vgl resp incl excl max min gem jhr st zgn zog ' +
    'd.d m.n t.a.v t.o.v o.a i.s.m i.v.m m.b.t m.b.v n.a.v o.l.v t.b.v t.g.v t.w d.w.z i.c o.g.v i.h.k.v i.o m.a.w m.i z.g t.n.v u.h.v ' +
    'a.h.w t.m v.w.b i.p.v d.m.v n.b o.i.v i.a.w vs jan feb mrt apr jun jul aug sept sep okt nov dec kst trb stb stcrt tel gen kol lt'
  ).split(' '),
);

/** Abbreviations that may close a sentence; they do when a capitalised word follows. */
export const mayEnd = new Set('jl j.l a.s e.d c.s e.a enz etc d.o d.c e.v p.m p.j v.h'.split(' '));

/** Units of quantity: they close a sentence only before a word that opens a clause, since a name or unit often follows. */
export const unitMayEnd = new Set('mln mld mrd min sec km kg'.split(' '));

/** True for a token (without its dot, lower case) that keeps the dot after it. */
export function isAbbreviation(lower: string): boolean {
  return neverEnds.has(lower) || mayEnd.has(lower) || unitMayEnd.has(lower);
}

/** Words that open a clause when capitalised after a unit. */
export const clauseOpeners = new Set(
  (
    'de het een dit dat deze die er hier daar in op bij met voor van over na tijdens naast ook tevens daarnaast daarbij hierbij ' +
    'daarom hierdoor verder voorts nederland ik wij we hij zij ze als indien hoewel wat wel niet zo om tot sinds vanaf door ' +
    'volgens binnen onder tegen aan uit te ten ter dan toch echter bovendien daarmee hiermee alle veel enkele verschillende'
  ).split(' '),
);
