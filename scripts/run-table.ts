#!/usr/bin/env node
/**
 * Writes the table of the last whole run against the reference host into CONFORMANCE.md: `run-table.js [<report>]`.
 *
 * `npm run conformance` makes the report. A report of a part of the checks is refused.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { allChecks } from '../harness/checks/index.ts';
import type { Report } from '../schemas/types.ts';
import { replaceGenerated } from './gen.ts';
import { projectRoot } from './project.ts';

/** The table: a line for each class that a check belongs to. */
function table(report: Report): string {
  const { results, spec_version, kit_version, target, verdict } = report;
  const classes = [...new Set(results.map((result) => result.class))];
  const row = (name: string, part: Report['results']): string => {
    const passed = part.filter((result) => result.verdict === 'pass').length;
    const observations = part.reduce((sum, result) => sum + result.observations, 0);
    return `| ${name} | ${part.length} | ${passed} | ${observations} |`;
  };
  return [
    `Target \`${target.name}\`, specification ${spec_version}, kit ${kit_version}: ${verdict}.`,
    '',
    '| class | checks | passed | observations |',
    '|---|---|---|---|',
    ...classes.map((name) =>
      row(
        `\`${name}\``,
        results.filter((result) => result.class === name),
      ),
    ),
    row('all', results),
  ].join('\n');
}

function main(): number {
  const file = process.argv[2] ?? join(projectRoot, 'results/run-reference.json');
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const seen = new Set(report.results.map(({ check }) => check));
  const missing = allChecks.filter(({ id }) => !seen.has(id));
  if (missing.length > 0) {
    console.error(`The report lacks ${missing.length} checks: run npm run conformance first.`);
    return 2;
  }
  const page = join(projectRoot, 'CONFORMANCE.md');
  const text = replaceGenerated(readFileSync(page, 'utf8'), 'run', table(report));
  if (text === undefined) throw new Error('CONFORMANCE.md has no place for the table of a run');
  writeFileSync(page, text);
  return 0;
}

process.exitCode = main();
