import type { Clause, HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { holderAt } from './holders.ts';
import type { Word } from './marks.ts';

/** A phrase that says whose position a clause is. */
export interface SourcePhrase {
  holder: HolderReading;
  /** The tokens of the phrase. */
  from: number;
  to: number;
  kind: 'opinion' | 'request';
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
  for (const i of own) {
    if (!openers.has(words[i]!.lower)) continue;
    const phrase = sourceAt(tokens, words, i, clause);
    if (phrase) found.push(phrase);
  }
  return found;
}

/** The words that such a phrase starts with. */
const openers = new Set(['wat', 'voor', 'volgens', 'naar', 'in', 'vanuit', 'op']);
const copulas = new Set(['zijn', 'blijven', 'vormen', 'gelden', 'staan', 'behoren']);
const opinionNouns =
  /^(?:mening|oordeel|opvatting|opinie|visie|inzien|inschatting|gevoelen|standpunt|ogen|optiek|verwachting|overtuiging|zienswijze|perspectief|oogpunt)$/;
const requestNouns = /^(?:verzoek|aandringen|voorstel|initiatief|instigatie|aanraden|voordracht)$/;

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
    case 'volgens':
      return of(i + 1, i, 'opinion');
    case 'naar':
    case 'in':
    case 'vanuit': {
      const own = /^(?:zijn|haar|hun|mijn|onze|ons)$/.exec(words[i + 1]?.lower ?? '');
      if (own && opinionNouns.test(words[i + 2]?.lower ?? '') && i + 2 < to) return possessive(i, own[0]);
      const noun = /^(?:de|het)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      if (!opinionNouns.test(words[noun]?.lower ?? '') || words[noun + 1]?.lower !== 'van') return undefined;
      return of(noun + 2, i, 'opinion');
    }
    case 'op': {
      const next = words[i + 1]?.lower ?? '';
      if (/^(?:nederlandse?|mijn|ons|onze)$/.test(next) && requestNouns.test(words[i + 2]?.lower ?? ''))
        return {
          holder: { from: i + 1, to: i + 2, class: 'government' },
          from: i,
          to: i + 3,
          kind: 'request',
        };
      const noun = /^(?:uitdrukkelijk|nadrukkelijk|gezamenlijk)$/.test(next) ? i + 2 : i + 1;
      if (!requestNouns.test(words[noun]?.lower ?? '') || words[noun + 1]?.lower !== 'van') return undefined;
      return of(noun + 2, i, 'request');
    }
    default:
      return undefined;
  }
}

function possessive(i: number, own: string): SourcePhrase {
  const first = own === 'mijn' || own === 'onze' || own === 'ons';
  const pronoun = own === 'zijn' ? 'hij' : own === 'haar' ? 'zij' : 'ze';
  const at = { from: i + 1, to: i + 2 };
  return {
    holder: first ? { ...at, class: 'government' } : { ...at, class: 'other', pronoun },
    from: i,
    to: i + 3,
    kind: 'opinion',
  };
}

/** "op verzoek van de Kamer": parliament asked for the letter, not in the meeting. */
function isParliament(words: readonly Word[], holder: HolderReading): boolean {
  return words[holder.to - 1]!.lower === 'kamer';
}
