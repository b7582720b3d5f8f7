// Activities that the probe serves under their content ids, as a host serves its artifacts.

import type { JsonObject } from '../oracle/index.ts';
import { BehaviourList } from './behaviour.ts';
import type { ProbeRequest } from './behaviour.ts';
import type { Probe, Route } from './probe.ts';

/** `/artifacts/<id>` of one probe. Ids that it does not have are answered 404, and recorded as well. */
export class ServedArtifacts {
  /** Every request below `/artifacts/`, in order of arrival. */
  readonly fetches: ProbeRequest[] = [];
  readonly on_fetch = new BehaviourList();
  readonly #artifacts = new Map<string, JsonObject | string>();

  constructor(probe: Probe) {
    probe.routes.push((request) => this.#route(request));
  }

  /** Serves this under an id, be it its own or not; `undefined` takes it away. */
  set(id: string, artifact: JsonObject | string | undefined): void {
    if (artifact === undefined) this.#artifacts.delete(id);
    else this.#artifacts.set(id, artifact);
  }

  /** The requests for one id. */
  fetchesOf(id: string): ProbeRequest[] {
    return this.fetches.filter((request) => request.path === `/artifacts/${id}`);
  }

  #route(request: ProbeRequest): Route | undefined {
    const id = /^\/artifacts\/([^/?]+)$/.exec(request.path)?.[1];
    if (id === undefined || request.method !== 'GET') return undefined;
    const artifact = this.#artifacts.get(id);
    return {
      ...(artifact === undefined
        ? { status: 404 }
        : { status: 200, content_type: 'application/activity+json', document: artifact }),
      behaviours: this.on_fetch,
      record: () => this.fetches.push(request),
    };
  }
}
