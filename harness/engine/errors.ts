// The four ways in which a run can end badly, kept apart because each has its own verdict or exit code.

/** The target did something wrong, or did nothing in time: the check that saw it fails. */
export class TargetFault extends Error {
  override readonly name: string = 'TargetFault';
}

/** A request that was not answered. */
export interface Silence {
  /** Method and URL, or what else was sent. */
  request: string;
  deadline_ms: number;
  /** Whether the check gave the request a deadline of its own, because its answering in time is what it is about. */
  about_time: boolean;
}

/** The target did not answer before the deadline. Several in a row end the run early. */
export class TargetSilent extends TargetFault {
  override readonly name = 'TargetSilent';
  readonly silence: Silence;

  constructor(silence: Silence) {
    super(describeSilence(silence));
    this.silence = silence;
  }
}

/** The words by which a request without an answer is known in every report. */
export function describeSilence({ request, deadline_ms }: Omit<Silence, 'about_time'>): string {
  return `no answer within ${deadline_ms / 1000} s: ${request}`;
}

/** Whether an error says only that the target did not answer, and nothing of what a check is about. */
export function isSilence(error: unknown): error is TargetSilent {
  return error instanceof TargetSilent && !error.silence.about_time;
}

/** The target cannot be reached at all: its process is gone, or nothing listens. */
export class TargetGone extends TargetFault {
  override readonly name = 'TargetGone';
}

/** A prerequisite of a check is missing. Counts as a failure, never as a skip. */
export class NotTestable extends Error {
  override readonly name = 'NotTestable';
}

/** What the user asked for cannot be done: exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** The target never became ready: exit code 2, with what its process wrote. */
export class TargetUnreachable extends UsageError {
  override readonly name = 'TargetUnreachable';
  readonly output: string;

  constructor(message: string, output = '') {
    super(message);
    this.output = output;
  }
}
