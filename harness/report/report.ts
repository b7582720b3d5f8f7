// A run as data, in the form of schemas/report.schema.json. The other reports are views of it.

import { readFileSync } from 'node:fs';
import type {
  CheckResult,
  Exchange as ReportExchange,
  Failure as ReportFailure,
  Report,
  RequirementResult,
  RunVerdict,
  Verdict,
} from '../../schemas/types.ts';
import type { Failure } from '../engine/context.ts';
import { textAt } from '../engine/json.ts';
import { kitPath } from '../engine/paths.ts';
import { isAdvice } from '../engine/requirements.ts';
import type { Specification } from '../engine/requirements.ts';
import type { CheckReport, ExitCode, RunReport } from '../engine/runner.ts';
import type { Exchange } from '../engine/transcript.ts';

/** How many exchanges before the one that showed a failure are kept with it. */
const EXCHANGES_KEPT = 6;

// From best to worst: a requirement is as good as the worst of the checks that cite it.
const SEVERITY: readonly Verdict[] = [
  'not-applicable',
  'pass',
  'warn',
  'not-testable',
  'kit-error',
  'fail',
];

export function kitVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(kitPath('package.json'), 'utf8'));
  return textAt(manifest, 'version') ?? '0.0.0';
}

/** Builds the report of a run. `repeat` gives the command that runs one check alone. */
export function buildReport(
  run: RunReport,
  specification: Specification,
  repeat: (checkId: string) => string,
): Report {
  const { manifest } = run;
  const results = run.checks.map((check) => buildRow(check, specification, repeat(check.id)));
  return {
    kit_version: kitVersion(),
    spec_version: specification.version,
    target: {
      name: manifest.name,
      ...(manifest.version === undefined ? {} : { version: manifest.version }),
      ...(manifest.base_url === undefined ? {} : { base_url: manifest.base_url }),
      classes: [...manifest.classes],
      capabilities: [...manifest.capabilities],
    },
    started_at: run.started.toISOString(),
    duration_ms: Math.round(run.duration_ms),
    verdict: verdictOf(run.exit_code),
    counts: countVerdicts(run.checks),
    results,
    requirements: judgeRequirements(run.checks, specification),
  };
}

export function verdictOf(exit: ExitCode): RunVerdict {
  if (exit === 0) return 'conformant';
  if (exit === 1) return 'not-conformant';
  return exit === 4 ? 'kit-error' : 'not-judged';
}

export function countVerdicts(checks: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    warn: 0,
    'not-applicable': 0,
    'not-testable': 0,
    'kit-error': 0,
  };
  for (const check of checks) counts[check.verdict] += 1;
  return counts;
}

function buildRow(check: CheckReport, specification: Specification, repeat: string): CheckResult {
  return {
    check: check.id,
    title: check.title,
    class: check.class,
    verdict: check.verdict,
    ...(check.reason === undefined ? {} : { reason: check.reason }),
    ...(check.no_answer === undefined
      ? {}
      : {
          no_answer: {
            request: check.no_answer.request,
            deadline_ms: check.no_answer.deadline_ms,
            exchanges: exchangesBefore(check.exchanges, check.no_answer.exchange),
            repeat,
          },
        }),
    requirements: [...check.requirements],
    observations: check.observations,
    duration_ms: Math.round(check.duration_ms),
    failures: check.failures.map((failure) =>
      buildFailure(failure, check.exchanges, specification, repeat),
    ),
  };
}

function buildFailure(
  failure: Failure,
  exchanges: readonly Exchange[],
  specification: Specification,
  repeat: string,
): ReportFailure {
  return {
    requirement: failure.requirement,
    sentence: specification.requirements.get(failure.requirement)?.sentence ?? failure.requirement,
    message: failure.detail,
    ...(failure.expected === undefined ? {} : { expected: anyJson(failure.expected) }),
    ...(failure.actual === undefined ? {} : { actual: anyJson(failure.actual) }),
    exchanges: exchangesBefore(exchanges, failure.exchange ?? 0),
    repeat,
  };
}

/** The last exchanges up to the one with this number. */
function exchangesBefore(exchanges: readonly Exchange[], last: number): ReportExchange[] {
  return exchanges.slice(Math.max(0, last - EXCHANGES_KEPT), last).map(buildExchange);
}

/** The generated type of a member that may be any JSON value knows objects only. */
function anyJson(value: unknown): NonNullable<ReportFailure['expected']> {
  return value as NonNullable<ReportFailure['expected']>;
}

function buildExchange(exchange: Exchange): ReportExchange {
  const { request, response, error } = exchange;
  return {
    request: {
      method: exchange.method,
      url: exchange.url,
      headers: request.headers,
      body: request.bytes === 0 ? null : request.body,
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: response.headers,
            body: response.bytes === 0 ? null : response.body,
          },
        }),
    ...(error === undefined ? {} : { error }),
  };
}

/** The worst verdict of all checks on each requirement, in the order of the specification. */
function judgeRequirements(
  checks: readonly CheckReport[],
  specification: Specification,
): RequirementResult[] {
  const worst = new Map<string, Verdict>();
  const record = (id: string, verdict: Verdict): void => {
    const before = worst.get(id);
    if (before === undefined || SEVERITY.indexOf(verdict) > SEVERITY.indexOf(before)) {
      worst.set(id, verdict);
    }
  };
  for (const check of checks) {
    const broken = new Set(check.failures.map((failure) => failure.requirement));
    const verdictOn = (id: string): Verdict => {
      if (!broken.has(id)) {
        // A check that fails for one requirement says nothing against the others that it has seen to hold.
        const seen = (check.tallies.get(id)?.passed ?? 0) > 0;
        if (['fail', 'warn'].includes(check.verdict) && seen) return 'pass';
        // What the check could not see, because a request was not answered, it says nothing about.
        return check.no_answer === undefined ? check.verdict : 'not-testable';
      }
      const level = specification.requirements.get(id)?.level;
      return level !== undefined && isAdvice(level) && check.verdict === 'warn' ? 'warn' : 'fail';
    };
    for (const id of new Set([...check.requirements, ...broken])) record(id, verdictOn(id));
  }
  const rows: RequirementResult[] = [];
  for (const [id, requirement] of specification.requirements) {
    const verdict = worst.get(id);
    if (verdict !== undefined) rows.push({ id, level: requirement.level, verdict });
  }
  return rows;
}
