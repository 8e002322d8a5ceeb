import type { CommitmentState } from '../../follow/commitments.ts';
import type { InterfaceLanguage } from './messages.ts';

const nl = {
  title: (meeting: string) => `Dossiernotitie: ${meeting}`,
  made: (day: string) => `Stand van ${day}, samengesteld uit de brieven in het register.`,
  facts: 'De bijeenkomst',
  when: 'Wanneer',
  where: 'Waar',
  letters: 'Brieven',
  participants: 'Deelnemers',
  positions: 'Standpunten per sessie',
  fresh: 'Nieuw:',
  previous: (meeting: string, days: string) => `Vorige keer: ${meeting}, ${days}`,
  noPrevious: 'Vorige keer',
  noPreviousText: 'Het register heeft geen eerdere bijeenkomst van dit gremium.',
  noReport: 'Het register heeft van die bijeenkomst niet zowel de agenda als het verslag.',
  commitments: 'Openstaande toezeggingen',
  figures: 'Cijfers met hun verloop',
  contradiction: 'brieven spreken elkaar tegen over dezelfde periode',
  otherTotal: (words: string) => `De brief noemt zelf ${words}`,
  references: 'Aangehaalde stukken',
  none: 'Geen.',
  states: {
    open: 'open',
    due: 'binnenkort',
    overdue: 'te laat',
    reported: 'teruggekoppeld',
    superseded: 'vervangen',
  } satisfies Record<CommitmentState, string>,
  noDeadline: 'zonder termijn',
  by: (deadline: string) => `uiterlijk ${deadline}`,
  draftTitle: (meeting: string) => `Verslag van ${meeting} (concept)`,
  draftSubtitle:
    'Per sessie de aangekondigde punten; vul in wat Nederland heeft ingebracht en wat is besloten.',
  toReport: 'Aangekondigd, te verslaan:',
  discussion: '[Verloop van de bespreking]',
  nothingAnnounced: '[Geen aangekondigde punten in de agenda]',
  margins: 'In de marge van de bijeenkomst',
};

const en: typeof nl = {
  title: (meeting) => `Brief: ${meeting}`,
  made: (day) => `As of ${day}, made from the letters in the register.`,
  facts: 'The meeting',
  when: 'When',
  where: 'Where',
  letters: 'Letters',
  participants: 'Participants',
  positions: 'Positions by session',
  fresh: 'New:',
  previous: (meeting, days) => `Last time: ${meeting}, ${days}`,
  noPrevious: 'Last time',
  noPreviousText: 'The register has no earlier meeting of this body.',
  noReport: 'The register does not have both the agenda and the report of that meeting.',
  commitments: 'Open undertakings',
  figures: 'Figures and their history',
  contradiction: 'letters contradict each other for the same period',
  otherTotal: (words) => `The letter itself says ${words}`,
  references: 'Documents cited',
  none: 'None.',
  states: { open: 'open', due: 'due', overdue: 'overdue', reported: 'reported', superseded: 'superseded' },
  noDeadline: 'no deadline',
  by: (deadline) => `by ${deadline}`,
  draftTitle: (meeting) => `Report of ${meeting} (draft)`,
  draftSubtitle: 'The announced points by session; fill in what the government said and what was decided.',
  toReport: 'Announced, to be reported:',
  discussion: '[Course of the discussion]',
  nothingAnnounced: '[No announced points in the agenda]',
  margins: 'In the margins of the meeting',
};

export type BriefMessages = typeof nl;

/** The words of the brief and of the draft report, in a language of the interface. */
export const briefMessages: Record<InterfaceLanguage, BriefMessages> = { nl, en };
