import type { Token } from '../../tokens.ts';

/** Participles after which "uit" names the budget: "gefinancierd uit", "gedekt uit". */
const paid =
  /^(?:gefinancierd|betaald|gedekt|bekostigd|vrijgemaakt|voldaan|bestreden|gefinancierd|financieren|betalen|dekken|bekostigen|gedragen|afkomstig|komt|komen|komend|vrijgespeeld|gevonden|voorzien|opgevangen)$/;
/** Nouns that are a source of money. */
const purse =
  /^(?:\p{L}*begroting|\p{L}*begrotingen|\p{L}*budget|\p{L}*budgetten|\p{L}*fonds|\p{L}*fondsen|\p{L}*reserve|\p{L}*reserves|\p{L}*middelen|\p{L}*enveloppe|\p{L}*artikel|hgis|biv|\p{L}*faciliteit|begrotingsartikel|aanvullende\p{L}*|\p{L}*post|belastingen|winsten|boetes|rente\p{L}*|opbrengsten|marge|marges|vpb)$/u;
const articles = new Set("de het een 't".split(' '));
/** Words that end the name of a budget. */
const ends = new Set(
  (
    'en of die dat waarvan waaruit is zijn wordt worden werd werden komt komen gefinancierd gedekt betaald bekostigd zal zullen en/of ten op om als hetgeen ' +
    'met door bij aan naar tot waar terwijl maar vrijgemaakt gebracht komen gekomen geboekt uitgetrokken bijgedragen'
  ).split(' '),
);
const longest = 10;

/**
 * The budget that the sentence (tokens `from` to `to`) names as payer, as a range of tokens without its article:
 * "gefinancierd uit het Budget Internationale Veiligheid", "ten laste van de begroting van Buitenlandse Zaken".
 */
export function fundedFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    const charge = lower === 'laste' && tokens[i - 1]?.lower === 'ten' && tokens[i + 1]?.lower === 'van';
    const name = charge
      ? budgetName(tokens, i + 2, to)
      : lower === 'uit'
        ? budgetName(tokens, i + 1, to)
        : undefined;
    if (!name) continue;
    if (charge) return name;
    const head = tokens.slice(name.from, name.to).some((token) => purse.test(token.lower));
    if (head) return name;
    const capital = tokens[name.from]!.text !== tokens[name.from]!.lower;
    if (capital && nearPaid(tokens, from, i, name.to, to)) return name;
  }
  return undefined;
}

function nearPaid(tokens: readonly Token[], from: number, at: number, after: number, to: number): boolean {
  for (let i = Math.max(from, at - 4); i < at; i++) if (paid.test(tokens[i]!.lower)) return true;
  return after < to && paid.test(tokens[after]!.lower);
}

/** The noun phrase from token `at`: up to a mark, a verb or a conjunction. */
function budgetName(
  tokens: readonly Token[],
  at: number,
  to: number,
): { from: number; to: number } | undefined {
  let i = at;
  while (i < to && articles.has(tokens[i]!.lower)) i++;
  const first = i;
  while (i < to && i - first < longest) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || ends.has(token.lower)) {
      // "het Fonds voor Visserij en Aquacultuur": a name goes on over "en".
      const goesOn =
        token.lower === 'en' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]) && i > first;
      if (!goesOn) break;
    }
    i++;
  }
  while (i > first && /^(?:van|voor|de|het|in|uit)$/.test(tokens[i - 1]!.lower)) i--;
  return i > first ? { from: first, to: i } : undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}
