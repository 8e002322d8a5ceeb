/** A file that a worker is to read and keep. */
export interface NewJob {
  name: string;
  bytes: Uint8Array;
}

export interface JobList {
  waiting: number;
  running: number;
  /** Set aside after their last try. */
  failed: FailedJob[];
}

export interface FailedJob {
  id: string;
  name: string;
  tries: number;
  error: string;
}
