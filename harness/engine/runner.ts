// Runs checks against one target and turns what they saw into verdicts.

import type { CheckDefinition, Verdict } from './check.ts';
import { within } from './clock.ts';
import { CheckContext, CheckStopped } from './context.ts';
import type { Failure, RunEnvironment, Tally } from './context.ts';
import {
  describeSilence,
  isSilence,
  NotTestable,
  TargetFault,
  TargetGone,
  TargetUnreachable,
  UsageError,
} from './errors.ts';
import type { Silence } from './errors.ts';
import { HttpDriver } from './http.ts';
import type { TargetManifest } from './manifest.ts';
import { describeEnding } from './process.ts';
import { Redactor } from './redact.ts';
import { isAdvice } from './requirements.ts';
import type { Requirement } from './requirements.ts';
import { Host, missingCommand } from './target.ts';
import type { Exchange } from './transcript.ts';

/**
 * So many requests in a row without any answer, beside those that one stall takes with it, and the target counts as
 * hanging.
 */
const SILENCE_LIMIT = 2;
const DEFAULT_DEADLINE = 5000;
const DEFAULT_CHECK_DEADLINE = 30_000;

export interface CheckReport {
  id: string;
  title: string;
  class: CheckDefinition['class'];
  requirements: readonly string[];
  verdict: Verdict;
  /** Why, where the failures do not say it: the missing prerequisite, the error of the kit. */
  reason?: string;
  /**
   * The request that the target did not answer, which ended the check. That is a failure of its own: nothing is said about
   * the requirements that were still to be observed.
   */
  no_answer?: NoAnswer;
  /** Observations by requirement, failed automatic ones included. */
  tallies: ReadonlyMap<string, Tally>;
  /** Number of observations in all. */
  observations: number;
  failures: readonly Failure[];
  notes: readonly string[];
  exchanges: readonly Exchange[];
  host_logs: readonly string[];
  duration_ms: number;
}

export interface NoAnswer extends Pick<Silence, 'request' | 'deadline_ms'> {
  /** Number of the exchange. */
  exchange: number;
}

export interface RunReport {
  manifest: TargetManifest;
  started: Date;
  duration_ms: number;
  checks: readonly CheckReport[];
  /** Why the run ended early, if it did. */
  aborted?: string;
  host_log: string;
  exit_code: ExitCode;
}

/** 0 conformant, 1 violation, 2 usage or target unreachable, 3 nothing could be judged, 4 fault of the kit. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface RunOptions {
  manifest: TargetManifest;
  checks: readonly CheckDefinition[];
  requirements: ReadonlyMap<string, Requirement>;
  concurrency?: number;
  /** Per request. */
  deadline_ms?: number;
  should?: 'warn' | 'fail';
  onResult?: (report: CheckReport, done: number, total: number) => void;
}

/**
 * Starts the target, runs the checks, stops the target.
 *
 * @throws {TargetUnreachable} when the target does not become ready
 */
export async function runChecks(options: RunOptions): Promise<RunReport> {
  const started = new Date();
  const begin = performance.now();
  const redactor = new Redactor();
  const host = await Host.open({ manifest: options.manifest, redactor });
  const concurrency = options.concurrency ?? 6;
  let silences = 0;
  let aborted: string | undefined;
  const driver = new HttpDriver({
    deadline_ms: options.deadline_ms ?? DEFAULT_DEADLINE,
    onSilence: (silent) => {
      silences = silent ? silences + 1 : 0;
      if (silences >= concurrency + SILENCE_LIMIT) {
        aborted ??= `the target stopped answering: ${silences} requests in a row without an answer`;
      }
    },
  });
  const environment: RunEnvironment = {
    manifest: options.manifest,
    redactor,
    driver,
    host,
    peers: [],
    given_actors: readGivenActors(options.manifest, redactor),
  };
  const reports = new Array<CheckReport>(options.checks.length);
  const order = startingOrder(options.checks);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const index = order[next];
      next += 1;
      const check = index === undefined ? undefined : options.checks[index];
      if (index === undefined || check === undefined) return;
      const crash = host.crash;
      if (crash !== undefined) aborted ??= `the target ended with ${describeEnding(crash)}`;
      const report =
        aborted === undefined
          ? await runCheck(check, environment, options)
          : judgeUnrun(check, options.manifest, aborted);
      reports[index] = report;
      done += 1;
      options.onResult?.(report, done, options.checks.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
    const crash = host.crash;
    if (crash !== undefined) aborted ??= `the target ended with ${describeEnding(crash)}`;
    const host_log = host.log;
    return {
      manifest: options.manifest,
      started,
      duration_ms: performance.now() - begin,
      checks: reports,
      ...(aborted === undefined ? {} : { aborted }),
      host_log,
      exit_code: exitCodeOf(reports, crash !== undefined),
    };
  } finally {
    await driver.close();
    await host.close();
  }
}

/** Checks that ask for much time begin first, so that none of them is waited for alone at the end. */
function startingOrder(checks: readonly CheckDefinition[]): number[] {
  const time = (index: number): number => checks[index]?.deadline_ms ?? DEFAULT_CHECK_DEADLINE;
  return [...checks.keys()].sort((a, b) => time(b) - time(a) || a - b);
}

function readGivenActors(
  manifest: TargetManifest,
  redactor: Redactor,
): RunEnvironment['given_actors'] {
  const given: RunEnvironment['given_actors'] = [];
  for (const [name, variable] of Object.entries(manifest.actor_tokens_env ?? {})) {
    const token = process.env[variable];
    if (token === undefined)
      throw new UsageError(`the environment variable ${variable} is not set`);
    redactor.add(token, `actor ${name}`);
    given.push({ name, token });
  }
  return given;
}

/** Whether a target claims what a check is about. A class may also be declared as a capability (`test-clock`). */
export function isClaimed(check: CheckDefinition, manifest: TargetManifest): boolean {
  return unclaimedClass(check, manifest) === undefined;
}

function unclaimedClass(check: CheckDefinition, manifest: TargetManifest): string | undefined {
  const claimed: readonly string[] = [...manifest.classes, ...manifest.capabilities];
  const needed = CAPABILITY_NEEDS[check.class];
  const names = [check.class, ...(check.also ?? []), ...(needed === undefined ? [] : [needed])];
  return names.find((name) => !claimed.includes(name));
}

/** Capabilities of a server that is something else, such as the clock of a relay, are judged where they are used only. */
const CAPABILITY_NEEDS: Readonly<Record<string, string>> = {
  'test-clock': 'actors',
  'bare-verbs': 'verbs',
  mdns: 'peers',
};

/** The first thing that a check needs and the target does not offer. */
function missingNeed(check: CheckDefinition, environment: RunEnvironment): string | undefined {
  const { manifest, host } = environment;
  for (const need of check.needs ?? []) {
    if (need === 'restart') {
      if (manifest.start === undefined)
        return 'the harness does not start this target, so it cannot restart it';
    } else if (need === 'guarded') {
      const missing = missingCommand(manifest, 'guarded');
      if (missing !== undefined) return missing;
    } else if (need === 'operator') {
      if (host.operator_token === undefined) return 'the operator token is not known';
    } else if (!manifest.capabilities.includes(need)) {
      return `the target does not claim the capability "${need}"`;
    } else if (need === 'bare-verbs') {
      const missing = missingCommand(manifest, 'bare');
      if (missing !== undefined) return missing;
    } else if (need === 'mdns') {
      const missing = missingCommand(manifest, 'mdns');
      if (missing !== undefined) return missing;
    }
  }
  return undefined;
}

function judgeUnrun(check: CheckDefinition, manifest: TargetManifest, reason: string): CheckReport {
  const unclaimed = unclaimedClass(check, manifest);
  return {
    ...emptyReport(check),
    verdict: unclaimed === undefined ? 'not-testable' : 'not-applicable',
    reason: unclaimed === undefined ? reason : `the target does not claim the class "${unclaimed}"`,
  };
}

function emptyReport(check: CheckDefinition): Omit<CheckReport, 'verdict'> {
  return {
    id: check.id,
    title: check.title,
    class: check.class,
    requirements: check.requirements,
    tallies: new Map(),
    observations: 0,
    failures: [],
    notes: [],
    exchanges: [],
    host_logs: [],
    duration_ms: 0,
  };
}

/** Runs one check to its verdict. Never throws. */
export async function runCheck(
  check: CheckDefinition,
  environment: RunEnvironment,
  options: Pick<RunOptions, 'requirements' | 'should'>,
): Promise<CheckReport> {
  if (!isClaimed(check, environment.manifest)) {
    return judgeUnrun(check, environment.manifest, '');
  }
  const missing = missingNeed(check, environment);
  if (missing !== undefined) return judgeUnrun(check, environment.manifest, missing);
  const begin = performance.now();
  const context = new CheckContext(environment, check.requirements);
  const deadline = check.deadline_ms ?? DEFAULT_CHECK_DEADLINE;
  const outcome: Outcome = {};
  try {
    await within(
      check.run(context),
      deadline,
      () => new TargetFault(`the check was not done within ${deadline} ms`),
    );
  } catch (error) {
    classifyError(error, context, check, environment.host, outcome);
  }
  try {
    await context.close();
  } catch (error) {
    outcome.kit_error ??= describeError(error);
  }
  const verdict = decideVerdict(check, context, outcome, options);
  const observations = [...context.tallies.values()].reduce(
    (sum, tally) => sum + tally.passed + tally.failed,
    0,
  );
  const { no_answer } = outcome;
  const reason =
    outcome.kit_error ??
    outcome.not_testable ??
    (no_answer === undefined ? undefined : describeSilence(no_answer));
  return {
    ...emptyReport(check),
    verdict,
    ...(reason === undefined ? {} : { reason: environment.redactor.text(reason) }),
    ...(no_answer === undefined ? {} : { no_answer }),
    tallies: context.tallies,
    observations,
    failures: context.failures,
    notes: context.notes,
    exchanges: context.transcript.exchanges,
    host_logs: context.host_logs,
    duration_ms: performance.now() - begin,
  };
}

interface Outcome {
  kit_error?: string;
  not_testable?: string;
  no_answer?: NoAnswer;
}

/** Tells a fault of the target from a missing prerequisite and from a fault of the kit. */
function classifyError(
  error: unknown,
  context: CheckContext,
  check: CheckDefinition,
  host: Host,
  outcome: Outcome,
): void {
  if (error instanceof CheckStopped) return;
  if (error instanceof NotTestable) {
    outcome.not_testable = error.message;
    return;
  }
  // A slow host must not look like one that breaks whatever was to be seen next.
  if (isSilence(error)) {
    const { request, deadline_ms } = error.silence;
    const message = context.redact(error.message);
    const exchange = context.transcript.exchanges.findLast((it) => it.error === message);
    outcome.no_answer = {
      request: context.redact(request),
      deadline_ms,
      exchange: exchange?.number ?? 0,
    };
    return;
  }
  // A host that does not come back after a restart, or does not start for a check, is the target's fault as well.
  if (error instanceof TargetFault || error instanceof TargetUnreachable) {
    const crash = error instanceof TargetGone ? host.crash : undefined;
    const death = crash === undefined ? '' : `; the target ended with ${describeEnding(crash)}`;
    // The requirements that were still to be observed are those that this fault left open.
    const open = check.requirements.filter((id) => !context.tallies.has(id));
    for (const requirement of open.length > 0 ? open : check.requirements.slice(-1)) {
      context.observe({ requirement, ok: false, detail: error.message + death });
    }
    return;
  }
  outcome.kit_error = describeError(error);
}

function describeError(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function decideVerdict(
  check: CheckDefinition,
  context: CheckContext,
  outcome: Outcome,
  options: Pick<RunOptions, 'requirements' | 'should'>,
): Verdict {
  if (outcome.kit_error !== undefined) return 'kit-error';
  const breaches = new Set(context.failures.map((failure) => failure.requirement));
  const isWarning = (id: string): boolean => {
    const level = options.requirements.get(id)?.level;
    return options.should !== 'fail' && level !== undefined && isAdvice(level);
  };
  if ([...breaches].some((id) => !isWarning(id))) return 'fail';
  if (outcome.no_answer !== undefined) return 'fail';
  if (outcome.not_testable !== undefined) return 'not-testable';
  const unseen = check.requirements.filter((id) => !context.tallies.has(id));
  if (unseen.length > 0) {
    // Ending early is no excuse: what was not seen was not judged.
    for (const requirement of unseen) {
      context.failures.push({
        requirement,
        detail: 'the check ended without having observed this requirement',
        expected: 'at least one observation',
        actual: 'observed nothing',
      });
    }
    return 'fail';
  }
  return breaches.size > 0 ? 'warn' : 'pass';
}

/** The exit code of a run. A violation outweighs a fault of the kit, which is shown all the same. */
export function exitCodeOf(checks: readonly CheckReport[], crashed = false): ExitCode {
  const has = (verdict: Verdict): boolean => checks.some((check) => check.verdict === verdict);
  if (has('fail')) return 1;
  if (has('kit-error')) return 4;
  const judged = has('pass') || has('warn');
  if (!judged) return 3;
  return has('not-testable') || crashed ? 1 : 0;
}
