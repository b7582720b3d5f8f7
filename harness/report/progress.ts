// What is shown while a run goes on: one changing line on a terminal, one line per check anywhere else.

import pc from 'picocolors';
import { renderLine } from './text.ts';
import type { Line } from './text.ts';

const WIDTH_UNKNOWN = 80;

export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #total: number;
  readonly #live: boolean;
  #done = 0;
  #bad = 0;

  constructor(out: NodeJS.WriteStream, total: number) {
    this.#out = out;
    this.#total = total;
    this.#live = out.isTTY === true && process.env['CI'] === undefined;
  }

  /** Shows the result of one check. On a terminal only those that need attention stay on the screen. */
  show(row: Line): void {
    this.#done += 1;
    const attention = !['pass', 'not-applicable'].includes(row.verdict);
    if (attention) this.#bad += 1;
    const colors = pc.createColors(pc.isColorSupported && this.#out.isTTY === true);
    const line = renderLine(row, colors);
    if (!this.#live) {
      this.#out.write(`${line}\n`);
      return;
    }
    this.#clear();
    if (attention) this.#out.write(`${line}\n`);
    const status = `${this.#done}/${this.#total}${this.#bad === 0 ? '' : `, ${this.#bad} to look at`}  ${row.check}`;
    this.#out.write(colors.dim(status.slice(0, (this.#out.columns ?? WIDTH_UNKNOWN) - 1)));
  }

  end(): void {
    if (this.#live) this.#clear();
  }

  #clear(): void {
    this.#out.write('\r\u001B[2K');
  }
}
