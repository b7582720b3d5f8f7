// The four ways in which a run can end badly, kept apart because each has its own verdict or exit code.

/** The target did something wrong, or did nothing in time: the check that saw it fails. */
export class TargetFault extends Error {
  override readonly name: string = 'TargetFault';
}

/** The target did not answer before the deadline. Several in a row end the run early. */
export class TargetSilent extends TargetFault {
  override readonly name = 'TargetSilent';
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
