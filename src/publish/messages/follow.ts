import type { Outcome } from '../../follow/outcomes.ts';
import type { InterfaceLanguage } from './messages.ts';

const nl = {
  title: (meeting: string) => `Terugkoppeling: ${meeting}`,
  compared: (agenda: string, report: string) => `Geannoteerde agenda (${agenda}) naast verslag (${report}).`,
  outcomes: {
    reported: 'Teruggekoppeld',
    changed: 'Gewijzigd',
    not_reported: 'Niet teruggekoppeld',
    unclear: 'Onduidelijk',
  } satisfies Record<Outcome['outcome'], string>,
  tentative: (outcome: string) => `Mogelijk ${outcome.toLowerCase()}`,
  counts: (counts: Record<Outcome['outcome'], number>, tentative: number, fresh: number) =>
    `${counts.reported} teruggekoppeld, ${counts.changed} gewijzigd${tentative > 0 ? ` (samen ${tentative} mogelijk)` : ''}, ${counts.not_reported} niet teruggekoppeld, ${counts.unclear} onduidelijk; ${fresh} nieuw in het verslag.`,
  newOnes: 'Nieuw in het verslag',
  announced: 'Aangekondigd',
  inReport: 'verslag',
  inAgenda: 'geannoteerde agenda',
  elsewhere: 'Buiten de sessies',
  sources: 'Bronnen',
  none: 'Geen.',
  page: (page: number) => `p. ${page}`,
  characters: (start: number, end: number) => `teken ${start}–${end}`,
  score: (percent: number) => `zekerheid ${percent}%`,
  reasons: {
    words: (words: string) => `beide noemen ${words}`,
    figure: (words: string) => `hetzelfde cijfer (${words})`,
    stance: (stance: string) => `beide een ${stance}`,
    stances: (announced: string, reported: string) => `aangekondigd als ${announced}, gemeld als ${reported}`,
    holder: (holder: string) => `het antwoord komt van ${holder}`,
    place: 'het staat waar het antwoord in het verslag te verwachten is',
    nothing: 'het verslag noemt niets wat hierop antwoordt',
    nearest: (words: string) => `het dichtst in de buurt komt “${words}”`,
    person: (who: string, why: string) => `vastgesteld door ${who}: ${why}`,
  },
  holders: { collective: 'de vergadering', other: 'een ander' },
  changes: {
    stance: (announced: string, reported: string) => `${announced} werd ${reported}`,
    polarity: (announced: string, reported: string) => `van ${announced} naar ${reported}`,
    instead: (announced: string, reported: string) => `“${reported}” in plaats van “${announced}”`,
    leftOut: (announced: string) => `“${announced}” niet genoemd`,
    condition: (reported: string) => `onder een voorwaarde (“${reported}”)`,
    concession: (reported: string) => `toegegeven (“${reported}”)`,
    restriction: (reported: string) => `beperkt (“${reported}”)`,
    softening: (reported: string) => `afgezwakt (“${reported}”)`,
  },
};

const en: typeof nl = {
  title: (meeting) => `Follow-up: ${meeting}`,
  compared: (agenda, report) => `Annotated agenda (${agenda}) beside report (${report}).`,
  outcomes: {
    reported: 'Reported',
    changed: 'Changed',
    not_reported: 'Not reported',
    unclear: 'Unclear',
  },
  tentative: (outcome) => `Possibly ${outcome.toLowerCase()}`,
  counts: (counts, tentative, fresh) =>
    `${counts.reported} reported, ${counts.changed} changed${tentative > 0 ? ` (${tentative} of these possibly)` : ''}, ${counts.not_reported} not reported, ${counts.unclear} unclear; ${fresh} new in the report.`,
  newOnes: 'New in the report',
  announced: 'Announced',
  inReport: 'report',
  inAgenda: 'annotated agenda',
  elsewhere: 'Outside the sessions',
  sources: 'Sources',
  none: 'None.',
  page: (page) => `p. ${page}`,
  characters: (start, end) => `characters ${start}–${end}`,
  score: (percent) => `${percent}% sure`,
  reasons: {
    words: (words) => `both name ${words}`,
    figure: (words) => `the same figure (${words})`,
    stance: (stance) => `both of the kind “${stance}”`,
    stances: (announced, reported) => `announced as ${announced}, reported as ${reported}`,
    holder: (holder) => `the answer is that of ${holder}`,
    place: 'it stands where the report would be expected to answer',
    nothing: 'the report says nothing that answers it',
    nearest: (words) => `what comes nearest is “${words}”`,
    person: (who, why) => `settled by ${who}: ${why}`,
  },
  holders: { collective: 'the meeting', other: 'somebody else' },
  changes: {
    stance: (announced, reported) => `${announced} became ${reported}`,
    polarity: (announced, reported) => `from ${announced} to ${reported}`,
    instead: (announced, reported) => `“${reported}” instead of “${announced}”`,
    leftOut: (announced) => `“${announced}” left out`,
    condition: (reported) => `on a condition (“${reported}”)`,
    concession: (reported) => `gave way (“${reported}”)`,
    restriction: (reported) => `limited (“${reported}”)`,
    softening: (reported) => `softened (“${reported}”)`,
  },
};

export type FollowMessages = typeof nl;

/** The words for what became of announced positions, in a language of the interface. */
export const followMessages: Record<InterfaceLanguage, FollowMessages> = { nl, en };
