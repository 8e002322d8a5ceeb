import { factOf } from '../../facts.ts';

/** Nouns of meeting that mean one whoever holds it; also the last part of a compound ("klimaattop", "NAVO-bijeenkomst"). */
const nouns = [
  'bijeenkomst',
  'bijeenkomsten',
  'vergadering',
  'vergaderingen',
  'conferentie',
  'top',
  'topontmoeting',
  'topbijeenkomst',
  'ministeriële',
  'ministeriele',
  'ministerial',
  'summit',
  'meeting',
  'meetings',
  'council',
  'zitting',
  'jaarvergadering',
  'jaarvergaderingen',
  'voorjaarsvergadering',
  'voorjaarsvergaderingen',
  'assembly',
  'forum',
];
const words = new Set(nouns);
/** Compounds of these that are no meeting of states, or no meeting. */
const excluded =
  /^(?:stop|laptop|desktop|procedurevergadering|kabinetsvergadering|kamervergadering|persconferentie|videoconferentie|hoorzitting|topp|dieptop|bergtop|workshop|plenaire vergadering|intergouvernementele conferentie|informatiebijeenkomst|expertbijeenkomst)$/;
/** What stands before "raad" in the name of a council of ministers; other councils are bodies or advisers. */
const councils =
  /(?:^(?:landbouw|visserij|transport|vervoers?|milieu|energie|telecom|telecommunicatie|ecofin|concurrentievermogens?|ruimte|handels|cohesie|schengen|onderwijs|cultuur|sport|gezondheids|volksgezondheids|onderzoeks|begrotings|jumbo|eu-gezondheids)|^(?:jbz|raz|rbz|vte|ojcs|wsb|wsbvc|lnv|lvr|epsco|eycs|ecofin|rvc|ois|oi|eu|milieu|gezondheid|sport|energie|transport|telecom|sz|l&v|wsb-)-)$/;
/** Names that are meetings by themselves. */
const names =
  /^(?:raz|rbz|razeb|lvr|fac|gac|ecofin|eurogroep|eurotop|gymnich|jbz|fmm|dmm|avvn|unga|unea|mc\d\d?|cop-?\d\d|ramstein)$/;

interface MeetingNoun {
  noun: string;
  type: 'any' | 'council' | 'name';
}

/** The kind of noun that the word is: of any meeting, of a council of ministers, or a meeting's own name; undefined for others. */
export const meetingNoun = factOf((lower, text): MeetingNoun | undefined => {
  if (text !== lower && names.test(lower)) return { noun: lower, type: 'name' };
  if (excluded.test(lower)) return undefined;
  if (words.has(lower)) return { noun: lower, type: 'any' };
  if (lower === 'raad') return text.startsWith('R') ? { noun: 'raad', type: 'council' } : undefined;
  if (lower.endsWith('raad'))
    return councils.test(lower.slice(0, -4)) ? { noun: 'raad', type: 'council' } : undefined;
  for (const noun of nouns) {
    if (!lower.endsWith(noun) || lower.length < noun.length + 2) continue;
    // "top" ends other words too: only behind a hyphen or a word that holds summits.
    const before = lower.slice(0, -noun.length);
    if (
      noun === 'top' &&
      !/(?:-|klimaat|euro|water|voedsel|migratie|veiligheids|oekraïne|vredes)$/.test(before)
    )
      continue;
    if (noun === 'forum' && !/-$/.test(before)) continue;
    return { noun, type: 'any' };
  }
  return undefined;
});
