// `concordat smoke <flow>`: walks two hosts through a story.

import { relative } from 'node:path';
import pc from 'picocolors';
import { UsageError } from '../engine/errors.ts';
import { loadManifest } from '../engine/manifest.ts';
import type { TargetManifest } from '../engine/manifest.ts';
import { kitPath } from '../engine/paths.ts';
import { loadSpecification, unknownWord } from '../engine/requirements.ts';
import { runFlow } from '../flows/flow.ts';
import type { FlowDefinition } from '../flows/flow.ts';
import { allFlows } from '../flows/index.ts';
import { buildReport } from '../report/report.ts';
import { renderStep } from '../report/story.ts';
import { plain, renderText } from '../report/text.ts';
import { usualPlace, writeReports } from '../report/write.ts';
import { assertCitations } from './run.ts';
import type { ReportOptions } from './run.ts';

export interface SmokeCommandOptions extends ReportOptions {
  targetA?: string;
  targetB?: string;
}

/** Plays a flow, shows and writes its account, and returns the exit code. */
export async function smokeCommand(name: string, options: SmokeCommandOptions): Promise<number> {
  const flow = allFlows.find((candidate) => candidate.id === name);
  if (flow === undefined)
    throw unknownWord(
      'flow',
      name,
      allFlows.map(({ id }) => id),
    );
  const specification = loadSpecification();
  assertCitations([flow], specification);
  const reference = kitPath('examples', 'targets', 'reference.json');
  const manifests = [
    loadManifest(options.targetA ?? reference),
    loadManifest(options.targetB ?? options.targetA ?? reference),
  ] as const;
  for (const manifest of manifests) assertFits(manifest, flow);
  const out = options.tap === '-' ? process.stderr : process.stdout;
  const colors = pc.createColors(pc.isColorSupported && out.isTTY === true);
  out.write(`${colors.bold(flow.id)}: ${flow.title}\n\n`);
  const account: string[] = [];
  const run = await runFlow({
    flow,
    manifests,
    requirements: specification.requirements,
    deadline_ms: options.deadline,
    should: options.should,
    onStep: (step, at_ms) => {
      out.write(`${renderStep(step, at_ms, colors).join('\n')}\n`);
      account.push(...renderStep(step, at_ms, plain));
    },
  });
  const repeat = [
    `npx concordat smoke ${flow.id}`,
    ...manifests.map(
      (manifest, index) => `--target-${index === 0 ? 'a' : 'b'} ${shortPath(manifest.path)}`,
    ),
  ].join(' ');
  const report = buildReport(run, specification, () => repeat);
  const details = { specification, host_log: run.host_log, all: false };
  const names = manifests.map((manifest) => manifest.name);
  const files = {
    json: options.json ?? usualPlace(flow.id, names, 'json'),
    text: options.text ?? usualPlace(flow.id, names, 'txt'),
    ...(options.tap === undefined ? {} : { tap: options.tap }),
  };
  const text = `${flow.id}: ${flow.title}\n\n${account.join('\n')}\n\n${renderText(report, { ...details, colors: plain })}`;
  writeReports(report, text, files);
  out.write(`\n${renderText(report, { ...details, colors })}`);
  out.write(`${colors.dim(`report: ${files.json}, ${files.text}`)}\n`);
  return run.exit_code;
}

function shortPath(path: string): string {
  return relative(process.cwd(), path) || path;
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
