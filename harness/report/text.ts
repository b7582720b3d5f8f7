// A report for people.

import pc from 'picocolors';
import type {
  CheckResult,
  Exchange as ReportExchange,
  Failure as ReportFailure,
  Report,
  Verdict,
} from '../../schemas/types.ts';
import type { Specification } from '../engine/requirements.ts';

const BODY_SHOWN = 2000;

export type Colors = ReturnType<typeof pc.createColors>;

export const plain: Colors = pc.createColors(false);

const SYMBOLS: Record<Verdict, string> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  'not-applicable': '-',
  'not-testable': '?',
  'kit-error': '‼',
};

function paint(colors: Colors, verdict: Verdict, text: string): string {
  switch (verdict) {
    case 'pass':
      return colors.green(text);
    case 'fail':
    case 'not-testable':
      return colors.red(text);
    case 'warn':
      return colors.yellow(text);
    case 'kit-error':
      return colors.magenta(text);
    default:
      return colors.dim(text);
  }
}

export type Line = Pick<CheckResult, 'check' | 'verdict' | 'observations' | 'title' | 'reason'>;

/** One line for one check, as it is shown while the run goes on. */
export function renderLine(row: Line, colors: Colors): string {
  const sign = paint(colors, row.verdict, SYMBOLS[row.verdict]);
  const count = row.verdict === 'pass' ? colors.dim(` (${row.observations})`) : '';
  const word = row.verdict === 'pass' ? '' : ` ${paint(colors, row.verdict, row.verdict)}`;
  // A fault of the kit has a whole stack of lines to say, further down.
  const reason =
    row.reason === undefined || row.verdict === 'kit-error' ? '' : `: ${oneLine(row.reason)}`;
  return `${sign} ${row.check}${count}${word}${reason}  ${colors.dim(row.title)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface TextOptions {
  colors?: Colors;
  /** Lists the checks that passed, too. */
  all?: boolean;
  specification: Specification;
  /** What the target's process wrote, shown with failures. */
  host_log?: string;
  aborted?: string;
}

export function renderText(report: Report, options: TextOptions): string {
  const colors = options.colors ?? plain;
  const lines: string[] = [];
  const { target } = report;
  lines.push(
    `${colors.bold(target.name)}${target.version === undefined ? '' : ` ${target.version}`}, judged by kit ${report.kit_version} on specification ${report.spec_version}, ${report.started_at}`,
    `claims ${[...target.classes, ...target.capabilities].join(', ')}`,
    '',
  );
  if (options.all !== false) {
    for (const row of report.results) lines.push(renderLine(row, colors));
    lines.push('');
  }
  const troubled = report.results.filter(
    (row) => row.failures.length > 0 || (isTrouble(row.verdict) && row.no_answer === undefined),
  );
  for (const row of troubled) lines.push(...renderTrouble(row, options.specification, colors));
  const silent = report.results.filter((row) => row.no_answer !== undefined);
  if (silent.length > 0) lines.push(...renderSilences(silent, colors));
  lines.push(...renderNotApplicable(report.results, colors));
  if (options.aborted !== undefined)
    lines.push(colors.red(`The run ended early: ${options.aborted}.`), '');
  const log = options.host_log?.trim() ?? '';
  if (
    log !== '' &&
    (options.aborted !== undefined || report.results.some((row) => row.verdict === 'fail'))
  ) {
    lines.push('last output of the target:', ...indent(lastLines(log, 20), '  | '), '');
  }
  lines.push(...renderSummary(report, colors));
  return `${lines.join('\n')}\n`;
}

function isTrouble(verdict: Verdict): boolean {
  return verdict !== 'pass' && verdict !== 'not-applicable';
}

function renderTrouble(row: CheckResult, specification: Specification, colors: Colors): string[] {
  const lines = [
    paint(colors, row.verdict, `${SYMBOLS[row.verdict]} ${row.check}`) +
      colors.dim(`  ${row.title}`),
  ];
  if (row.reason !== undefined && row.no_answer === undefined) {
    const label = row.verdict === 'not-testable' ? 'Not testable: ' : '';
    lines.push(...indent((label + row.reason).split('\n'), '    '));
  }
  for (const failure of row.failures) lines.push(...renderFailure(failure, specification, colors));
  lines.push('');
  return lines;
}

/** All checks that a request without an answer ended, together: it may be one cause. */
function renderSilences(rows: readonly CheckResult[], colors: Colors): string[] {
  const lines = [
    paint(colors, 'fail', `${SYMBOLS.fail} no answer: ${countOf(rows, 'check')}`),
    '    What they had not seen by then, they say nothing about. A slow host is given more time by --deadline.',
  ];
  for (const row of rows) lines.push(`    ${row.check}  ${colors.dim(row.reason ?? '')}`);
  const [first] = rows;
  const last = first?.no_answer?.exchanges.at(-1);
  if (first !== undefined && last !== undefined) {
    lines.push('', `    ${first.check}:`, ...renderExchange(last, colors));
    lines.push(`      ${colors.dim('repeat')}    ${first.no_answer?.repeat ?? ''}`);
  }
  return [...lines, ''];
}

/** What was left out, by reason. */
function renderNotApplicable(rows: readonly CheckResult[], colors: Colors): string[] {
  const byReason = new Map<string, CheckResult[]>();
  for (const row of rows) {
    if (row.verdict !== 'not-applicable') continue;
    const reason = row.reason ?? 'no reason is known';
    byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([reason, left]) =>
    colors.dim(`${SYMBOLS['not-applicable']} ${countOf(left, 'check')} not applicable: ${reason}`),
  );
  return [...lines, ''];
}

function countOf(rows: readonly unknown[], name: string): string {
  return `${rows.length} ${name}${rows.length === 1 ? '' : 's'}`;
}

export function renderFailure(
  failure: ReportFailure,
  specification: Specification,
  colors: Colors,
): string[] {
  const requirement = specification.requirements.get(failure.requirement);
  const place =
    requirement === undefined ? '' : ` (${requirement.level}, spec/${requirement.chapter})`;
  const lines = [
    `    ${colors.bold(failure.requirement)}${place}`,
    `      ${colors.italic(failure.sentence)}`,
    `      ${colors.dim('seen')}      ${failure.message}`,
  ];
  if (failure.expected !== undefined) {
    lines.push(`      ${colors.dim('expected')}  ${asText(failure.expected)}`);
  }
  if (failure.actual !== undefined) {
    lines.push(`      ${colors.dim('actual')}    ${asText(failure.actual)}`);
  }
  const last = failure.exchanges.at(-1);
  if (last !== undefined) lines.push(...renderExchange(last, colors));
  lines.push(`      ${colors.dim('repeat')}    ${failure.repeat}`);
  return lines;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function renderExchange(exchange: ReportExchange, colors: Colors): string[] {
  const { request, response, error } = exchange;
  const lines = [`> ${request.method} ${request.url}`, ...renderParts('>', request)];
  if (response !== undefined) {
    lines.push(`< ${response.status}`, ...renderParts('<', response));
  } else {
    lines.push(`< ${error ?? 'no answer'}`);
  }
  return indent(lines, '      ').map((line) => colors.dim(line));
}

function renderParts(
  mark: string,
  message: { headers: Record<string, string>; body: string | null },
): string[] {
  const lines = Object.entries(message.headers).map(([name, value]) => `${mark} ${name}: ${value}`);
  if (message.body === null) return lines;
  const cut = message.body.length > BODY_SHOWN;
  const body = cut ? `${message.body.slice(0, BODY_SHOWN)}…` : message.body;
  return [...lines, mark, ...body.split('\n').map((line) => `${mark} ${line}`)];
}

export function renderSummary(report: Report, colors: Colors): string[] {
  const parts: string[] = [];
  for (const [verdict, count] of Object.entries(report.counts) as [Verdict, number][]) {
    if (count > 0) parts.push(paint(colors, verdict, `${count} ${verdict}`));
  }
  const observations = report.results.reduce((sum, row) => sum + row.observations, 0);
  const verdict =
    report.verdict === 'conformant'
      ? colors.green(colors.bold('conformant'))
      : colors.red(colors.bold(report.verdict));
  const seconds = (report.duration_ms / 1000).toFixed(1);
  return [
    `${report.results.length} checks: ${parts.join(', ') || 'none'}; ${observations} observations; ${seconds} s`,
    verdict,
  ];
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => by + line);
}

function lastLines(text: string, count: number): string[] {
  return text.split('\n').slice(-count);
}
