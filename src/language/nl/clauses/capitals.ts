import type { Token } from '../../tokens.ts';
import { attitudeOfNoun, attitudeOfPerson, isJudgement } from '../triggers/attitudes.ts';
import { isCountry } from './countrynames.ts';
import { isForeignAdjective } from './holdernouns.ts';
import type { Word } from './markedword.ts';
import { isStop } from './stops.ts';
import { determiners, prepositions } from './words.ts';

/** A capital that only the beginning of a sentence gives. */
export function isOrdinary(tokens: readonly Token[], k: number): boolean {
  const { lower } = tokens[k]!;
  if (determiners.has(lower) || prepositions.has(lower)) return true;
  const before = tokens[k - 1];
  const opens =
    before === undefined ||
    before.block !== tokens[k]!.block ||
    before.kind !== 'word' ||
    before.text.endsWith('.');
  return (
    opens &&
    (opensNounPhrase(tokens, k) ||
      ordinaryOpeners.has(lower) ||
      ordinaryEnding.test(lower) ||
      isJudgement(lower) ||
      attitudeOfPerson(lower) !== undefined)
  );
}

/** "Brede steun", "Forse kritiek": an adjective before a noun of stance; no name stands there. */
const opensNounPhrase = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1];
  return (
    next?.block === tokens[k]!.block &&
    /[^iï]e$/.test(tokens[k]!.lower) &&
    !isForeignAdjective(tokens[k]!.text) &&
    !isCountry(tokens[k]!.lower) &&
    attitudeOfNoun(next.lower) !== undefined
  );
};

const ordinaryOpeners = new Set(
  'hoe hoezeer minder meer zeer niet geen heel ruim circa ongeveer bijna haast krap pakweg minstens minimaal zowat rond dertig veertig vijftig zestig zeventig tachtig negentig honderd zorgen vragen twijfels bezwaren bedenkingen waardering steun kritiek begrip twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig vele diverse alle andere overige meerdere bepaalde kleine grote zuidelijke noordelijke onderdeel zoals verdere nieuwe besluiten'.split(
    ' ',
  ),
);

const ordinaryEnding =
  /(?:(?:ig|lijk|baar|aal|eel|ief|isch|zaam|loos|waardig|.{3}end)e?|^on.{4,}[dt]|ing|heid|atie|itie|teit|schap|isme|ingen|heden|aties|iteiten|ere)$/;

/** "een Turks voorstel", "het Zweeds-Zwitserse besluit": a capitalised adjective before its noun. */
export function isAdjectiveBefore(words: readonly Word[], i: number, k: number): boolean {
  const next = words[k + 1];
  return (
    k > i &&
    /s(?:ch)?e?$/.test(words[k]!.lower) &&
    next?.kind === 'word' &&
    !next.capital &&
    next.finite < 2 &&
    !isStop(next) &&
    !next.participle
  );
}

/** "de Algemene Vergadering", "de Ministeriële Conferentie": an adjective in the name of a body. */
export const isPartOfTitle = (words: readonly Word[], k: number): boolean =>
  /[^i]e$/.test(words[k]!.lower) &&
  words[k + 1]?.capital === true &&
  words[k + 1]!.holder === 'collective' &&
  !/^(?:staten|naties)$/.test(words[k + 1]!.lower);
