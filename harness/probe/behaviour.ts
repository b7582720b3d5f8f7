// How the probe misbehaves on request: one answer, described as data.

import type { Gate } from './gate.ts';

export interface ProbeRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
  /** `performance.now()` at arrival, for measuring distances. */
  arrived_ms: number;
}

/** Changes to the answer that the probe would otherwise give. What is absent stays right. */
export interface Behaviour {
  /** How many requests it is for; without it, all. */
  times?: number;
  /** How many requests pass before it takes hold. */
  after?: number;
  /** Which requests it is for; without it, all. */
  when?: (request: ProbeRequest) => boolean;
  status?: number;
  headers?: Record<string, string>;
  content_type?: string;
  /** Text and bytes are sent as they are, anything else as JSON. */
  body?: string | Uint8Array | object;
  /** Makes another JSON body of the right one. */
  change?: (document: Record<string, unknown>) => unknown;
  /** Answers 302 to this URL. */
  redirect?: string;
  /** Lengthens the body with spaces to at least this many bytes. */
  pad_to_bytes?: number;
  /** Sends the body without announcing its length. */
  chunked?: boolean;
  /** Sends the head and half of the body, and then nothing more. */
  stall_in_body?: boolean;
  /** Sends the body one byte at a time, so many milliseconds apart: never idle, and never done in time. */
  drip_every_ms?: number;
  /** Sends the body in pieces, each when the one before has left this process, and is told how much has. */
  on_taken?: (bytes: number) => void;
  /** Sends spaces behind the body for as long as somebody takes them; `on_taken` is told how many bytes were taken. */
  endless?: boolean;
  /** Answers only after so many milliseconds: slow, and done in the end. */
  delay_ms?: number;
  /** Holds the request before it is recorded. */
  hold_before?: Gate;
  /** Holds the answer after the request was recorded. */
  hold_after?: Gate;
  /** Keeps the connection open and never answers. */
  never?: boolean;
  /** Closes the connection without an answer, before or after the request is recorded. */
  hang_up?: 'before' | 'after';
}

/** A list of behaviours; the first one that is for a request, and not used up, decides. */
export class BehaviourList {
  #entries: { behaviour: Behaviour; wait: number; left: number }[] = [];

  /** Puts a behaviour before those that are there. */
  add(behaviour: Behaviour): void {
    this.#entries.unshift({
      behaviour,
      wait: behaviour.after ?? 0,
      left: behaviour.times ?? Number.POSITIVE_INFINITY,
    });
  }

  clear(): void {
    this.#entries = [];
  }

  take(request: ProbeRequest): Behaviour {
    for (const entry of this.#entries) {
      if (entry.left <= 0 || !(entry.behaviour.when?.(request) ?? true)) continue;
      if (entry.wait > 0) {
        entry.wait -= 1;
        continue;
      }
      entry.left -= 1;
      return entry.behaviour;
    }
    return {};
  }
}

/** A behaviour that refuses as a host does, with a problem document. */
export function refusesWith(status: number, code: string, more: Behaviour = {}): Behaviour {
  return {
    status,
    content_type: 'application/problem+json',
    body: { type: `urn:concordat:error:${code}`, title: code, status, code },
    ...more,
  };
}
