import type { Stance } from '../../../record/types.ts';
import type { Clause, HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { attitudeOfNoun } from '../triggers/attitudes.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { adverbs } from './words.ts';

/** A phrase that says whose position a clause is. */
export interface SourcePhrase {
  holder: HolderReading;
  /** The tokens of the phrase. */
  from: number;
  to: number;
  /** A mood is what somebody feels about the clause: "tot spijt van Nederland". */
  kind: 'opinion' | 'request' | 'mood' | 'said';
  /** The stance that the phrase gives, where it is another than that of its kind. */
  stance?: Stance;
}

/**
 * "Wat Nederland betreft", "volgens de Commissie", "naar de mening van het kabinet", "in hun ogen", "blijft voor het kabinet":
 * an opinion; "op verzoek van Ierland", "op Nederlands aandringen": a request. The first of the clause's own tokens.
 */
export function sourcePhrases(
  tokens: readonly Token[],
  words: readonly Word[],
  clause: Clause,
  own: readonly number[],
): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  // "Als het aan Nederland ligt" is a clause within it.
  const opened = clause.from < clause.to && own[0] !== clause.from;
  for (const i of opened ? [clause.from, ...own] : own) {
    if (!openers.has(words[i]!.lower)) continue;
    const phrase = sourceAt(tokens, words, i, clause);
    if (phrase) found.push(phrase);
  }
  return found;
}

/** The words that such a phrase starts with. */
const openers = new Set(['wat', 'voor', 'volgens', 'naar', 'in', 'vanuit', 'op', 'tot', 'aldus', 'als']);
const copulas = new Set(['zijn', 'blijven', 'vormen', 'gelden', 'staan', 'behoren']);
const opinionNouns =
  /^(?:mening|oordeel|opvatting|opinie|visie|inzien|inschatting|gevoelen|standpunt|ogen|optiek|verwachting|overtuiging|zienswijze|perspectief|oogpunt|inzicht|smaak|zeggen|indruk|idee|gevoel|begrippen|analyse|beoordeling|stellige)$/;
const requestNouns =
  /^(?:verzoek|aandringen|voorstel|initiatief|instigatie|aanraden|voordracht|voorspraak|aandrang|suggestie|ingeving)$/;

function sourceAt(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  clause: Clause,
): SourcePhrase | undefined {
  const { lower } = words[i]!;
  const { to } = clause;
  const of = (at: number, from: number, kind: SourcePhrase['kind']): SourcePhrase | undefined => {
    const holder = holderAt(tokens, words, at, to);
    return holder && !isParliament(words, holder) ? { holder, from, to: holder.to, kind } : undefined;
  };
  switch (lower) {
    case 'wat': {
      if (/^(?:mij|ons)$/.test(words[i + 1]?.lower ?? '') && words[i + 2]?.lower === 'betreft')
        return {
          holder: { from: i + 1, to: i + 2, class: 'government' },
          from: i,
          to: i + 3,
          kind: 'opinion',
        };
      const phrase = of(i + 1, i, 'opinion');
      const verb = phrase ? words[phrase.to]?.lower : undefined;
      return phrase && (verb === 'betreft' || verb === 'betrof' || verb === 'aangaat')
        ? { ...phrase, to: phrase.to + 1 }
        : undefined;
    }
    case 'voor': {
      const phrase = of(i + 1, i, 'opinion');
      const { finite } = clause;
      const lemma = finite === undefined ? '' : (words[finite]!.lemmas[0] ?? '');
      const copula = finite !== undefined && (lemma === 'gelden' || (i > finite && copulas.has(lemma)));
      return phrase?.holder.class === 'government' && copula ? phrase : undefined;
    }
    case 'volgens': {
      const pronoun = pronouns[words[i + 1]?.lower ?? ''];
      if (pronoun && !isPossessiveHere(words, i + 1))
        return { ...meant(i + 1, pronoun), from: i, to: i + 2, kind: 'opinion' };
      const source = of(i + 1, i, 'opinion');
      return source && rules.test(words[source.to - 1]?.lower ?? '') ? undefined : source;
    }
    case 'aldus':
      return words[i - 1]?.lower === ',' ? of(i + 1, i, 'said') : undefined;
    case 'tot':
      return moodAt(words, i, of);
    case 'als': {
      if (words[i + 1]?.lower !== 'het' || words[i + 2]?.lower !== 'aan') return undefined;
      const phrase = /^(?:mij|ons)$/.test(words[i + 3]?.lower ?? '')
        ? { ...meant(i + 3, 'ik'), from: i, to: i + 4, kind: 'opinion' as const }
        : of(i + 3, i, 'opinion');
      return phrase && /^(?:ligt|lag)$/.test(words[phrase.to]?.lower ?? '')
        ? { ...phrase, to: phrase.to + 1, stance: 'call' }
        : undefined;
    }
    case 'naar':
    case 'in':
    case 'vanuit': {
      const own = possessives[words[i + 1]?.lower ?? ''];
      const after = /^(?:stellige|vaste|eerste|voorlopige|eigen)$/.test(words[i + 2]?.lower ?? '')
        ? i + 3
        : i + 2;
      if (own && opinionNouns.test(words[after]?.lower ?? '') && after < to)
        return { ...meant(i + 1, own), from: i, to: after + 1, kind: 'opinion' };
      const thought = lower === 'naar' ? of(i + 1, i, 'opinion') : undefined;
      if (thought && isThought(words[thought.to])) return { ...thought, to: thought.to + 1 };
      const noun = /^(?:de|het)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      if (!opinionNouns.test(words[noun]?.lower ?? '') || words[noun + 1]?.lower !== 'van') return undefined;
      return of(noun + 2, i, 'opinion');
    }
    case 'op': {
      const wish = i === clause.from ? wishAt(words, i, of) : undefined;
      if (wish) return wish;
      const next = words[i + 1]?.lower ?? '';
      const own = possessives[next];
      if (own && requestNouns.test(words[i + 2]?.lower ?? ''))
        return { ...meant(i + 1, own), from: i, to: i + 3, kind: 'request' };
      const noun = /^(?:uitdrukkelijk|nadrukkelijk|gezamenlijk)$/.test(next) ? i + 2 : i + 1;
      if (!requestNouns.test(words[noun]?.lower ?? '') || words[noun + 1]?.lower !== 'van') return undefined;
      return of(noun + 2, i, 'request');
    }
    default:
      return undefined;
  }
}

/** "naar het kabinet aanneemt", "naar de minister hoopt". */
export const isThought = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.finite > 0 &&
  word.lemmas.some((lemma) => (lemma === 'nemen' ? word.lower.startsWith('aan') : thoughts.has(lemma)));
const thoughts = new Set(
  'vermoeden verwachten hopen menen denken geloven vrezen inschatten schatten begrijpen vernemen'.split(' '),
);

/** Whom a possessive means: "ik" the government, else the pronoun whose antecedent it is. */
const possessives: Readonly<Record<string, string>> = {
  mijn: 'ik',
  onze: 'ik',
  ons: 'ik',
  nederlands: 'ik',
  nederlandse: 'ik',
  zijn: 'hij',
  haar: 'zij',
  hun: 'ze',
};
const pronouns: Readonly<Record<string, string>> = {
  mij: 'ik',
  ons: 'ik',
  hem: 'hij',
  haar: 'zij',
  hen: 'ze',
};

/** What is laid down is nobody's judgement: "volgens het Verdrag". */
const rules = /(?:verdrag|handvest|verordening|richtlijn|grondwet|statuut|reglement)$/;

/** "volgens haar jaarlijks" means her, "volgens haar minister" hers. */
const isPossessiveHere = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  return words[i]!.lower === 'haar' && next?.kind === 'word' && next.finite === 0 && !adverbs.has(next.lower);
};

function meant(at: number, pronoun: string): { holder: HolderReading } {
  const place = { from: at, to: at + 1 };
  return {
    holder: pronoun === 'ik' ? { ...place, class: 'government' } : { ...place, class: 'other', pronoun },
  };
}

/** "Tot spijt van Nederland", "tot mijn teleurstelling", "tot tevredenheid van het kabinet". */
function moodAt(
  words: readonly Word[],
  i: number,
  of: (at: number, from: number, kind: SourcePhrase['kind']) => SourcePhrase | undefined,
): SourcePhrase | undefined {
  const own = possessives[words[i + 1]?.lower ?? ''];
  for (let k = i + 1; k < i + 4; k++) {
    const stance = attitudeOfNoun(words[k]?.lower ?? '');
    if (stance !== 'support' && stance !== 'concern') continue;
    if (own) return { ...meant(i + 1, own), from: i, to: k + 1, kind: 'mood', stance };
    const phrase = words[k + 1]?.lower === 'van' ? of(k + 2, i, 'mood') : undefined;
    return phrase && { ...phrase, stance };
  }
  return undefined;
}

/** "Op mijn vraag om de prijs te volgen": a wish, where a question leads to something else. */
function wishAt(
  words: readonly Word[],
  i: number,
  of: (at: number, from: number, kind: SourcePhrase['kind']) => SourcePhrase | undefined,
): SourcePhrase | undefined {
  const noun = i + 2;
  if (!/^(?:vraag|verzoek|oproep|pleidooi|wens)$/.test(words[noun]?.lower ?? '')) return undefined;
  const own = possessives[words[i + 1]!.lower];
  const phrase = own
    ? { ...meant(i + 1, own), from: i, to: noun + 1, kind: 'request' as const }
    : words[noun + 1]?.lower === 'van'
      ? of(noun + 2, i, 'request')
      : undefined;
  return phrase && words[phrase.to]?.lower === 'om' ? phrase : undefined;
}

/** "op verzoek van de Kamer": parliament asked for the letter, not in the meeting. */
function isParliament(words: readonly Word[], holder: HolderReading): boolean {
  return words[holder.to - 1]?.lower === 'kamer';
}
