// What anybody can ask of a directory, and tell it: one call a route, whatever comes of it.

import type { DirectoryLog } from '../probe/directory.ts';
import type { PeerSend } from '../probe/peer.ts';
import type { HttpAnswer, RequestOptions } from './http.ts';
import { listAt } from './json.ts';
import { unexpected } from './operator.ts';

/** A directory that is judged. */
export class DirectoryClient {
  readonly base: string;
  readonly #send: PeerSend;

  /** Use `check.directoryClient()`. */
  constructor(base: string, send: PeerSend) {
    this.base = base;
    this.#send = send;
  }

  /** `POST` of anything to a path below `/directory`. */
  async post(
    path: string,
    body: RequestOptions['body'],
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.#send(`${this.base}/directory/${path}`, { method: 'POST', body, ...options });
  }

  async get(path: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#send(`${this.base}/directory/${path}`, options);
  }

  async genesis(operation: RequestOptions['body']): Promise<HttpAnswer> {
    return await this.post('genesis', operation);
  }

  async update(hash: string, operation: RequestOptions['body']): Promise<HttpAnswer> {
    return await this.post(`update/${hash}`, operation);
  }

  async revoke(hash: string, operation: RequestOptions['body']): Promise<HttpAnswer> {
    return await this.post(`revoke/${hash}`, operation);
  }

  async document(hash: string): Promise<HttpAnswer> {
    return await this.get(`${hash}/did.json`);
  }

  async operations(hash: string): Promise<HttpAnswer> {
    return await this.get(`${hash}/operations`);
  }

  async handle(handle: string): Promise<HttpAnswer> {
    return await this.get(`handle/${encodeURIComponent(handle)}`);
  }

  /** Searches; parameters stand in the query as they are. */
  async search(parameters: Record<string, string | number>): Promise<HttpAnswer> {
    const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return await this.get(`search?${new URLSearchParams(texts).toString()}`);
  }

  /** The operations of a log, or none where it does not answer 200. */
  async shown(hash: string): Promise<unknown[]> {
    return listAt((await this.operations(hash)).json, 'operations');
  }

  /**
   * Sends the operations of a log that are not there yet, in their order.
   *
   * @throws {TargetFault} when one of them is not taken
   */
  async publish(log: DirectoryLog): Promise<void> {
    const known = await this.shown(log.hash);
    for (const operation of log.operations.slice(known.length)) {
      const type = String(operation['type']);
      const path = type === 'genesis' ? type : `${type}/${log.hash}`;
      const answer = await this.post(path, operation);
      if (answer.status !== 200 && answer.status !== 201) {
        throw unexpected(`POST /directory/${path}`, '200 or 201', answer);
      }
    }
  }
}
