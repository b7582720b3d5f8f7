// `concordat run`: judges one host.

import { relative } from 'node:path';
import pc from 'picocolors';
import { allChecks } from '../checks/index.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { loadManifest } from '../engine/manifest.ts';
import { isAdvice, loadSpecification, unknownWord } from '../engine/requirements.ts';
import type { Specification } from '../engine/requirements.ts';
import { runChecks } from '../engine/runner.ts';
import { Progress } from '../report/progress.ts';
import { buildReport } from '../report/report.ts';
import { plain, renderText } from '../report/text.ts';
import { usualPlace, writeReports } from '../report/write.ts';

export interface ReportOptions {
  json?: string;
  text?: string;
  tap?: string;
  should: 'warn' | 'fail';
  deadline: number;
}

export interface RunCommandOptions extends ReportOptions {
  target: string;
  class: string[];
  id: string[];
  level?: 'must' | 'should';
  concurrency: number;
}

/** Judges a target, shows and writes what was found, and returns the exit code. */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  const specification = loadSpecification();
  const checks = selectChecks(allChecks, options, specification);
  assertCitations(checks, specification);
  const manifest = loadManifest(options.target);
  // Standard output belongs to TAP when it was asked for there.
  const out = options.tap === '-' ? process.stderr : process.stdout;
  const progress = new Progress(out, checks.length);
  const run = await runChecks({
    manifest,
    checks,
    requirements: specification.requirements,
    concurrency: options.concurrency,
    deadline_ms: options.deadline,
    should: options.should,
    onResult: (check) =>
      progress.show({
        check: check.id,
        title: check.title,
        verdict: check.verdict,
        observations: check.observations,
        ...(check.reason === undefined ? {} : { reason: check.reason }),
      }),
  });
  progress.end();
  const target = relative(process.cwd(), manifest.path) || manifest.path;
  const report = buildReport(
    run,
    specification,
    (id) => `npx concordat run --target ${target} --id ${id}`,
  );
  const details = {
    specification,
    host_log: run.host_log,
    ...(run.aborted === undefined ? {} : { aborted: run.aborted }),
  };
  const files = {
    json: options.json ?? usualPlace('run', [manifest.name], 'json'),
    text: options.text ?? usualPlace('run', [manifest.name], 'txt'),
    ...(options.tap === undefined ? {} : { tap: options.tap }),
  };
  writeReports(report, renderText(report, { ...details, colors: plain }), files);
  const colors = pc.createColors(pc.isColorSupported && out.isTTY);
  out.write(`\n${renderText(report, { ...details, colors, all: false })}`);
  out.write(`${colors.dim(`report: ${files.json}, ${files.text}`)}\n`);
  return run.exit_code;
}

/** Narrows the checks down to what the options ask for; a word that fits nothing is a usage error. */
export function selectChecks(
  checks: readonly CheckDefinition[],
  options: Pick<RunCommandOptions, 'class' | 'id' | 'level'>,
  specification: Specification,
): CheckDefinition[] {
  const classes = new Set<string>(checks.map((check) => check.class));
  for (const name of options.class) {
    if (!classes.has(name)) throw unknownWord('class with checks', name, classes);
  }
  let selected = checks.filter(
    (check) => options.class.length === 0 || options.class.includes(check.class),
  );
  if (options.id.length > 0) {
    const wanted = new Set<CheckDefinition>();
    for (const id of options.id) {
      // The ids of checks come first: `inbox` is all of inbox/…, not whatever cites inbox-…
      const own = checks.filter((check) => check.id.startsWith(id));
      const citing = checks.filter((check) =>
        check.requirements.some((cited) => cited.startsWith(id)),
      );
      const found = own.length > 0 ? own : citing;
      if (found.length === 0) {
        const words = [...checks.map((check) => check.id), ...specification.requirements.keys()];
        if (specification.requirements.has(id)) {
          throw unknownWord('check of the requirement', id, []);
        }
        throw unknownWord('check or requirement', id, words);
      }
      for (const check of found) wanted.add(check);
    }
    selected = selected.filter((check) => wanted.has(check));
  }
  if (options.level !== undefined) {
    const advice = options.level === 'should';
    selected = selected.filter((check) =>
      check.requirements.some((id) => {
        const level = specification.requirements.get(id)?.level;
        return level !== undefined && isAdvice(level) === advice;
      }),
    );
  }
  return selected;
}

/** A check that cites what the specification does not have is a fault of the kit. */
export function assertCitations(
  checks: readonly { id: string; requirements: readonly string[] }[],
  specification: Specification,
): void {
  const unknown = checks.flatMap((check) =>
    check.requirements
      .filter((id) => !specification.requirements.has(id))
      .map((id) => `${check.id} cites ${id}`),
  );
  if (unknown.length > 0) {
    throw new TypeError(
      `these requirements are not in spec/requirements.json: ${unknown.join(', ')}`,
    );
  }
}
