// A flow played again and again, each time on fresh hosts that are killed in the middle of another step. Whenever the lights
// go out, the story must come to the same end.

import type { CheckReport, RunReport } from '../engine/runner.ts';
import { exitCodeOf } from '../engine/runner.ts';
import type { Tally } from '../engine/context.ts';
import type { JsonObject } from '../oracle/index.ts';
import { runFlow, stepName } from './flow.ts';
import type { FlowDefinition, FlowOptions, FlowReport, Victims } from './flow.ts';

function victimsOf(flow: FlowDefinition): Victims[] {
  return flow.relay === true ? ['both', 'A', 'B', 'R'] : ['both', 'A', 'B'];
}

export interface KillRoundsOptions extends Omit<FlowOptions, 'kill' | 'keep_end' | 'onStep'> {
  /** Only rounds that kill in a step whose name, with its number, begins so. */
  step?: string | undefined;
  /** How many rounds are played at a time. */
  jobs?: number;
  /** The round without a kill is the first; nothing is compared where it fails. */
  onRound?: (report: CheckReport, done: number, total: number) => void;
}

interface Round {
  step: number;
  victims: Victims;
}

/** The steps in which hosts can be killed, by name and number. */
export function stepNames(flow: FlowDefinition): string[] {
  return flow.steps.map(stepName);
}

/**
 * Plays a flow without a kill, and then once for each step and each choice of hosts to kill in it.
 *
 * @throws {TargetUnreachable} when a host does not become ready at the beginning
 */
export async function runKillRounds(options: KillRoundsOptions): Promise<RunReport> {
  const { flow, onRound } = options;
  const begin = performance.now();
  const undisturbed = await runFlow({ ...options, keep_end: true });
  const rounds = roundsOf(undisturbed, options);
  const total = rounds.length + 1;
  const logs: string[] = [];
  const first = summarise(undisturbed, {
    id: `${flow.id}/without-a-kill`,
    title: 'the story, to compare the others with',
  });
  const reports: CheckReport[] = [first];
  const record = (report: CheckReport, run: FlowReport): void => {
    onRound?.(report, reports.filter(Boolean).length, total);
    if (report.verdict !== 'pass') logs.push(`${report.id}:\n${run.host_log}`);
  };
  record(first, undisturbed);
  if (undisturbed.end !== undefined) {
    const expected = undisturbed.end;
    await inParallel(rounds, options.jobs ?? 2, async (round, index) => {
      const run = await playRound(round, expected, options);
      const report = summarise(run, nameOf(flow, round));
      reports[index + 1] = report;
      record(report, run);
    });
  }
  return {
    manifest: undisturbed.manifest,
    started: undisturbed.started,
    duration_ms: performance.now() - begin,
    checks: reports,
    host_log: logs.join('\n'),
    exit_code: exitCodeOf(reports),
  };
}

/** A round for each choice of victims in each step that was asked for and played; none where there is no end to compare. */
function roundsOf(undisturbed: FlowReport, { flow, step }: KillRoundsOptions): Round[] {
  if (undisturbed.end === undefined) return [];
  return flow.steps.flatMap((candidate, index): Round[] => {
    const isAsked = stepName(candidate, index).startsWith(step ?? '');
    if (!isAsked || undisturbed.checks[index]?.verdict === 'not-applicable') return [];
    return victimsOf(flow).map((victims) => ({ step: index, victims }));
  });
}

async function playRound(
  { step, victims }: Round,
  expected: JsonObject,
  options: KillRoundsOptions,
): Promise<FlowReport> {
  return await runFlow({ ...options, keep_end: true, kill: { step, victims, expected } });
}

function nameOf(flow: FlowDefinition, { step, victims }: Round): { id: string; title: string } {
  const killed = flow.steps[step];
  if (killed === undefined) throw new TypeError(`${flow.id} has no step ${step}`);
  const who = victims === 'both' ? 'A and B are killed' : `${victims} is killed`;
  return {
    id: `${flow.id}/${stepName(killed, step)}-kills-${victims.toLowerCase()}`,
    title: `${who} in the middle, while ${killed.title}`,
  };
}

/** A whole round as one row: as bad as its worst step, with what that step saw. */
function summarise(run: FlowReport, { id, title }: { id: string; title: string }): CheckReport {
  const steps = run.checks;
  const bad = steps.find(({ verdict }) => !['pass', 'warn', 'not-applicable'].includes(verdict));
  const shown = bad ?? steps.find(({ verdict }) => verdict === 'warn');
  const reason =
    bad === undefined
      ? undefined
      : `in ${bad.id}${bad.reason === undefined ? '' : `: ${bad.reason}`}`;
  return {
    id,
    title,
    class: 'actors',
    requirements: ['restart-durable'],
    verdict: shown?.verdict ?? 'pass',
    ...(reason === undefined ? {} : { reason }),
    ...(bad?.no_answer === undefined ? {} : { no_answer: bad.no_answer }),
    tallies: addTallies(steps),
    observations: steps.reduce((sum, step) => sum + step.observations, 0),
    failures: shown?.failures ?? [],
    notes: bad === undefined ? [] : steps.flatMap((step) => step.notes.filter(isAboutKilling)),
    exchanges: shown?.exchanges ?? [],
    host_logs: [],
    duration_ms: run.duration_ms,
  };
}

/** Of all that the steps have to say, what a reader of a failed round needs is what was killed, and what that did. */
function isAboutKilling(note: string): boolean {
  return note.startsWith('killed ');
}

function addTallies(steps: readonly CheckReport[]): Map<string, Tally> {
  const sum = new Map<string, Tally>();
  for (const { tallies } of steps) {
    for (const [id, { passed, failed }] of tallies) {
      const before = sum.get(id) ?? { passed: 0, failed: 0 };
      sum.set(id, { passed: before.passed + passed, failed: before.failed + failed });
    }
  }
  return sum;
}

async function inParallel<T>(
  items: readonly T[],
  jobs: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
}
