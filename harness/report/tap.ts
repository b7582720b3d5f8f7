// A report as TAP 14.

import type { CheckResult, Report } from '../../schemas/types.ts';

export function renderTap(report: Report): string {
  const lines = ['TAP version 14', `1..${report.results.length}`];
  report.results.forEach((row, index) => lines.push(...renderRow(row, index + 1)));
  return `${lines.join('\n')}\n`;
}

function renderRow(row: CheckResult, number: number): string[] {
  const description = `${number} - ${escapeTap(`${row.check}: ${row.title}`)}`;
  const reason = escapeTap(oneLine(row.reason ?? ''));
  switch (row.verdict) {
    case 'pass':
      return [`ok ${description}`];
    case 'not-applicable':
      return [`ok ${description} # SKIP ${reason}`];
    case 'warn':
      // A failure that does not count, in the words that TAP has for it.
      return [`not ok ${description} # TODO a SHOULD is broken`, ...renderDiagnostic(row)];
    default:
      return [`not ok ${description}`, ...renderDiagnostic(row)];
  }
}

/** YAML that is written as JSON, which is YAML too and needs no further escaping. */
function renderDiagnostic(row: CheckResult): string[] {
  const diagnostic = {
    verdict: row.verdict,
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    ...(row.no_answer === undefined
      ? {}
      : { no_answer: { request: row.no_answer.request, deadline_ms: row.no_answer.deadline_ms } }),
    observations: row.observations,
    failures: row.failures.map(({ requirement, message, expected, actual }) => ({
      requirement,
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    })),
  };
  const body = Object.entries(diagnostic).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)}`,
  );
  return ['  ---', ...body, '  ...'];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeTap(text: string): string {
  return oneLine(text).replace(/[\\#]/g, '\\$&');
}
