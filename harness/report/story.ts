// The account of a flow: each step as it is done, with its time and what it saw.

import type { CheckReport } from '../engine/runner.ts';
import { renderLine } from './text.ts';
import type { Colors } from './text.ts';

/** The lines for one round of a flow that is played again and again. */
export function renderRound(
  round: CheckReport,
  done: number,
  total: number,
  colors: Colors,
): string[] {
  const row = {
    check: round.id.slice(round.id.indexOf('/') + 1),
    title: round.title,
    verdict: round.verdict,
    observations: round.observations,
    ...(round.reason === undefined ? {} : { reason: round.reason }),
  };
  const count = `${String(done).padStart(String(total).length)}/${total}`;
  const time = `${(round.duration_ms / 1000).toFixed(1).padStart(5)} s`;
  return [
    `${colors.dim(`${count} ${time}`)}  ${renderLine(row, colors)}`,
    ...round.notes.map((note) => colors.dim(`               ${note}`)),
  ];
}

/** The lines for one step. */
export function renderStep(step: CheckReport, at_ms: number, colors: Colors): string[] {
  const row = {
    check: step.id.slice(step.id.indexOf('/') + 1),
    title: step.title,
    verdict: step.verdict,
    observations: step.observations,
    ...(step.reason === undefined ? {} : { reason: step.reason }),
  };
  const time = `${(at_ms / 1000).toFixed(2).padStart(6)} s`;
  return [
    `${colors.dim(time)}  ${renderLine(row, colors)}`,
    ...step.notes.map((note) => colors.dim(`            ${note}`)),
  ];
}
