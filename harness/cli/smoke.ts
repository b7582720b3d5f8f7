// `concordat smoke <flow>`: walks two hosts through a story.

import { relative } from 'node:path';
import pc from 'picocolors';
import { UsageError } from '../engine/errors.ts';
import { loadManifest } from '../engine/manifest.ts';
import type { TargetManifest } from '../engine/manifest.ts';
import { kitPath } from '../engine/paths.ts';
import { loadSpecification, unknownWord } from '../engine/requirements.ts';
import type { Specification } from '../engine/requirements.ts';
import type { RunReport } from '../engine/runner.ts';
import { runFlow } from '../flows/flow.ts';
import type { FlowDefinition, FlowOptions } from '../flows/flow.ts';
import { allFlows } from '../flows/index.ts';
import { runKillRounds, stepNames } from '../flows/kill-rounds.ts';
import { buildReport } from '../report/report.ts';
import { renderRound, renderStep } from '../report/story.ts';
import { plain, renderText } from '../report/text.ts';
import type { Colors } from '../report/text.ts';
import { usualPlace, writeReports } from '../report/write.ts';
import { assertCitations } from './run.ts';
import type { ReportOptions } from './run.ts';

export interface SmokeCommandOptions extends ReportOptions {
  targetA?: string;
  targetB?: string;
  /** The manifest of the relay, for a flow that has one. */
  relay?: string;
  /** Plays the flow once for each step, with hosts that are killed in the middle of it. */
  kill?: boolean;
  /** With `kill`: only in steps whose name, with its number, begins so. */
  step?: string;
  /** With `kill`: how many rounds are played at a time. */
  jobs: number;
}

/** What was played: the run, the account of it, and how one row of it is repeated. */
interface Played {
  run: RunReport;
  account: string[];
  repeat(row: string): string;
}

/** How lines get to the screen and into the account. */
interface Screen {
  out: NodeJS.WriteStream;
  colors: Colors;
}

/** Plays a flow, shows and writes its account, and returns the exit code. */
export async function smokeCommand(name: string, options: SmokeCommandOptions): Promise<number> {
  const flow = findFlow(name);
  const specification = loadSpecification();
  assertCitations([flow], specification);
  const reference = kitPath('examples', 'targets', 'reference.json');
  const manifests = [
    loadManifest(options.targetA ?? reference),
    loadManifest(options.targetB ?? options.targetA ?? reference),
  ] as const;
  for (const manifest of manifests) assertFits(manifest, flow);
  const relay = loadRelay(flow, options.relay);
  const kills = options.kill === true;
  if (options.step !== undefined) assertStep(flow, options.step, kills);
  const out = options.tap === '-' ? process.stderr : process.stdout;
  const colors = pc.createColors(pc.isColorSupported && out.isTTY === true);
  const heading = kills
    ? `${flow.title}; once more for each step, with kill -9 in the middle of it`
    : flow.title;
  out.write(`${colors.bold(flow.id)}: ${heading}\n\n`);
  const played = await (kills ? playRounds : playOnce)(flow, {
    ...{ manifests, relay, specification, options },
    screen: { out, colors },
  });
  const report = buildReport(played.run, specification, played.repeat);
  const details = { specification, host_log: played.run.host_log, all: false };
  const names = manifests.map((manifest) => manifest.name);
  const kind = kills ? `${flow.id}-kill` : flow.id;
  const files = {
    json: options.json ?? usualPlace(kind, names, 'json'),
    text: options.text ?? usualPlace(kind, names, 'txt'),
    ...(options.tap === undefined ? {} : { tap: options.tap }),
  };
  const text = `${flow.id}: ${heading}\n\n${played.account.join('\n')}\n\n${renderText(report, { ...details, colors: plain })}`;
  writeReports(report, text, files);
  out.write(`\n${renderText(report, { ...details, colors })}`);
  out.write(`${colors.dim(`report: ${files.json}, ${files.text}`)}\n`);
  return played.run.exit_code;
}

interface Performance {
  manifests: readonly [TargetManifest, TargetManifest];
  relay: TargetManifest | undefined;
  specification: Specification;
  options: SmokeCommandOptions;
  screen: Screen;
}

async function playOnce(flow: FlowDefinition, performance: Performance): Promise<Played> {
  const { manifests, relay, screen } = performance;
  const account: string[] = [];
  const run = await runFlow({
    ...settingsOf(flow, performance),
    onStep: (step, at_ms) => {
      screen.out.write(`${renderStep(step, at_ms, screen.colors).join('\n')}\n`);
      account.push(...renderStep(step, at_ms, plain));
    },
  });
  return { run, account, repeat: () => commandOf(flow, manifests, relay) };
}

async function playRounds(flow: FlowDefinition, performance: Performance): Promise<Played> {
  const { manifests, relay, options, screen } = performance;
  const account: string[] = [];
  const run = await runKillRounds({
    ...settingsOf(flow, performance),
    step: options.step,
    jobs: options.jobs,
    onRound: (round, done, total) => {
      const lines = (colors: Colors): string[] => renderRound(round, done, total, colors);
      screen.out.write(`${lines(screen.colors).join('\n')}\n`);
      account.push(...lines(plain));
    },
  });
  const repeat = (row: string): string => {
    const step = stepNames(flow).find((name) => row.startsWith(`${flow.id}/${name}-`));
    return `${commandOf(flow, manifests, relay)} --kill${step === undefined ? '' : ` --step ${step}`}`;
  };
  return { run, account, repeat };
}

function settingsOf(
  flow: FlowDefinition,
  { manifests, relay, specification, options }: Performance,
): FlowOptions {
  return {
    flow,
    manifests,
    ...(relay === undefined ? {} : { relay }),
    requirements: specification.requirements,
    deadline_ms: options.deadline,
    should: options.should,
  };
}

function commandOf(
  flow: FlowDefinition,
  manifests: readonly TargetManifest[],
  relay?: TargetManifest,
): string {
  return [
    `npx concordat smoke ${flow.id}`,
    ...manifests.map(
      (manifest, index) => `--target-${index === 0 ? 'a' : 'b'} ${shortPath(manifest.path)}`,
    ),
    ...(relay === undefined ? [] : [`--relay ${shortPath(relay.path)}`]),
  ].join(' ');
}

function findFlow(name: string): FlowDefinition {
  const flow = allFlows.find((candidate) => candidate.id === name);
  if (flow !== undefined) return flow;
  throw unknownWord(
    'flow',
    name,
    allFlows.map(({ id }) => id),
  );
}

function assertStep(flow: FlowDefinition, step: string, kills: boolean): void {
  if (!kills) throw new UsageError('--step chooses where to kill, and goes with --kill');
  const names = stepNames(flow);
  if (!names.some((name) => name.startsWith(step))) throw unknownWord('step', step, names);
}

function shortPath(path: string): string {
  return relative(process.cwd(), path) || path;
}

/** The relay of a flow that has one: the reference's, unless another is named. */
function loadRelay(flow: FlowDefinition, path: string | undefined): TargetManifest | undefined {
  if (flow.relay !== true) {
    if (path === undefined) return undefined;
    throw new UsageError(`the flow ${flow.id} has no relay`);
  }
  const manifest = loadManifest(path ?? kitPath('examples', 'targets', 'relay.json'));
  if (manifest.start === undefined || !(manifest.classes as string[]).includes('relay')) {
    throw new UsageError(
      `the flow ${flow.id} starts its relay itself, and "${manifest.name}" has no "start" or does not claim relay`,
    );
  }
  return manifest;
}

/** A flow starts and kills its hosts itself, and is about certain classes. */
function assertFits(manifest: TargetManifest, flow: FlowDefinition): void {
  if (manifest.start === undefined) {
    throw new UsageError(
      `the flow ${flow.id} starts its hosts itself, but "${manifest.name}" has no "start"`,
    );
  }
  const missing = flow.classes.filter((name) => !(manifest.classes as string[]).includes(name));
  if (missing.length > 0) {
    throw new UsageError(
      `the flow ${flow.id} is about ${missing.join(', ')}, which "${manifest.name}" does not claim`,
    );
  }
}
