/**
 * What a mutant is: the reference with one small wrong behaviour.
 *
 * A mutant proves that a check can fail, and that it fails for the sentence it cites. So it names the requirements that it
 * breaks, and it counts as killed only when a check or a vector that cites that very requirement has seen it fail.
 */
import type { JsonObject } from '../harness/oracle/index.ts';
import type { Answer } from '../harness/adapter/protocol.ts';
import type { HostConfig } from '../reference/host/config.ts';
import type { HostParts } from '../reference/host/parts.ts';

interface MutantText {
  /** The requirements that it breaks, each of which must be seen broken. */
  readonly requirements: readonly [string, ...string[]];
  /** What it does wrong, in one sentence about the host or library. */
  readonly description: string;
}

/** A reference host of which one part is replaced. */
export interface HostMutant extends MutantText {
  readonly kind: 'host';
  change(parts: HostParts, config: HostConfig): HostParts;
}

/** The reference adapter, of which the answers to some operations are changed. */
export interface AdapterMutant extends MutantText {
  readonly kind: 'adapter';
  /**
   * @param right answers as the reference does
   */
  answer(op: string, input: JsonObject, right: (op: string, input: JsonObject) => Answer): Answer;
}

export type Mutant = HostMutant | AdapterMutant;

/** Declares a mutant of the host. The name of its file is its name. */
export function hostMutant(mutant: Omit<HostMutant, 'kind'>): HostMutant {
  return { kind: 'host', ...mutant };
}

/** Declares a mutant of the adapter. The name of its file is its name. */
export function adapterMutant(mutant: Omit<AdapterMutant, 'kind'>): AdapterMutant {
  return { kind: 'adapter', ...mutant };
}
