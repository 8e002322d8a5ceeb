/** What a person says against what was read or compared, with who, when and why. */
export interface NewCorrection {
  letter: string;
  target: CorrectionTarget;
  who: string;
  why: string;
}

export type CorrectionTarget =
  /** A field of the record by its path ('meeting.start.value', 'statements.s3.stance'); null removes the field. */
  | { kind: 'field'; path: string; value: unknown }
  /** What became of a position of this agenda, by the report named. */
  | {
      kind: 'outcome';
      report: string;
      statement: string;
      outcome: 'reported' | 'changed' | 'not_reported' | 'unclear';
      evidence: string[];
    }
  /** The meeting that the letter is about; null for none. */
  | { kind: 'meeting'; meeting: string | null };

export interface Correction extends NewCorrection {
  id: number;
  /** ISO 8601. */
  when: string;
  withdrawn?: { who: string; when: string };
}
