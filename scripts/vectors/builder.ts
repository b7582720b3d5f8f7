/**
 * Collects the cases of one vector file.
 *
 * Expectations are stated where a person can state them, and computed by the oracle otherwise; a stated one that the
 * oracle does not confirm stops the generation, because one of the two is then wrong.
 */
import { isDeepStrictEqual } from 'node:util';

import { answerByOracle } from '../../harness/adapter/oracle-answerer.ts';
import type { Answer } from '../../harness/adapter/protocol.ts';
import {
  NUMBER_RUN,
  expandInput,
  generateNumber,
  startNumberHash,
} from '../../harness/adapter/vector-files.ts';
import type { VectorCase, VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleNumber, type JsonObject } from '../../harness/oracle/index.ts';

/** What is said of every case. */
export interface CaseText {
  readonly comment: string;
  readonly requires: readonly string[];
  readonly flags?: readonly string[];
  readonly origin?: string;
}

/** The head of a vector file. */
export type FileHead = Pick<VectorFile, 'suite' | 'spec' | 'description' | 'notes'>;

/** Collects cases and checks each of them as it comes. */
export class VectorBuilder {
  readonly #head: FileHead;
  readonly #cases: VectorCase[] = [];
  readonly #ids = new Map<string, VectorCase>();
  readonly #validByInput = new Map<string, string>();

  constructor(head: FileHead) {
    this.#head = head;
  }

  /** Adds a case that must be accepted; without `output` the oracle's is taken. Returns the id. */
  valid(id: string, text: CaseText, op: string, input: JsonObject, output?: JsonObject): string {
    const answer = judge(op, input);
    if (!answer.ok) throw new Error(`${id}: refused by the oracle with ${answer.code}`);
    if (output !== undefined && !isDeepStrictEqual(answer.output, output)) {
      throw new Error(`${id}: the oracle gives ${JSON.stringify(answer.output)}`);
    }
    this.#add({
      id,
      comment: text.comment,
      requires: text.requires,
      flags: text.flags ?? [],
      origin: text.origin ?? (output === undefined ? 'generated' : 'hand'),
      op,
      input,
      expect: { result: 'valid', output: answer.output },
    });
    const key = inputKey(op, input);
    if (!this.#validByInput.has(key)) this.#validByInput.set(key, id);
    return id;
  }

  /** Adds a case that must be refused with `code`. `sibling` is the id of a valid case one edit away. */
  invalid(
    id: string,
    text: CaseText,
    op: string,
    input: JsonObject,
    code: string,
    sibling: string,
  ): void {
    const answer = judge(op, input);
    if (answer.ok || answer.code !== code) {
      const got = answer.ok ? JSON.stringify(answer.output) : answer.code;
      throw new Error(`${id}: the oracle gives ${got}, not ${code}`);
    }
    const other = this.#ids.get(sibling);
    if (other?.expect.result !== 'valid' || other.op !== op) {
      throw new Error(`${id}: its sibling ${sibling} is no valid case of the same op`);
    }
    this.#add({
      id,
      comment: text.comment,
      requires: text.requires,
      flags: text.flags ?? [],
      origin: text.origin ?? 'hand',
      op,
      input,
      expect: { result: 'invalid', code },
      sibling,
    });
  }

  /** Adds a case of an op whose output is a verdict; a false one names its true sibling. */
  verdict(
    id: string,
    text: CaseText,
    op: string,
    input: JsonObject,
    valid: boolean,
    sibling?: string,
  ): void {
    if (!valid && this.#ids.get(sibling ?? '')?.op !== op) {
      throw new Error(`${id}: no sibling ${String(sibling)}`);
    }
    this.valid(id, text, op, input, { valid });
    if (sibling === undefined) return;
    const added = this.#cases.at(-1) as VectorCase;
    this.#cases[this.#cases.length - 1] = { ...added, sibling };
  }

  /** The valid case with this input; added as `<id>-mended` when there is none yet. */
  mended(id: string, text: CaseText, op: string, input: JsonObject): string {
    const known = this.#validByInput.get(inputKey(op, input));
    if (known !== undefined) return known;
    return this.valid(
      `${id}-mended`,
      { ...text, comment: `The valid sibling of ${id}.` },
      op,
      input,
    );
  }

  build(): VectorFile {
    return {
      $schema: '../schemas/vector-file.schema.json',
      ...this.#head,
      cases: this.#cases,
    };
  }

  #add(entry: VectorCase): void {
    if (this.#ids.has(entry.id)) throw new Error(`${entry.id}: there are two cases of this id`);
    for (const flag of entry.flags) {
      if (this.#head.notes[flag] === undefined) throw new Error(`${entry.id}: no note on ${flag}`);
    }
    this.#ids.set(entry.id, entry);
    this.#cases.push(entry);
  }
}

function judge(op: string, input: JsonObject): Answer {
  if (op !== NUMBER_RUN) return answerByOracle(op, expandInput(input));
  const hash = startNumberHash();
  for (let index = 0; index < (input['count'] as number); index += 1) {
    hash.add(oracleNumber(generateNumber(index)));
  }
  return { ok: true, output: { sha256Hex: hash.digestHex() } };
}

function inputKey(op: string, input: JsonObject): string {
  return `${op} ${JSON.stringify(input)}`;
}

/** The hex of a text's UTF-8, or of bytes. */
export function toHex(data: string | Uint8Array): string {
  return (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data)).toString('hex');
}
