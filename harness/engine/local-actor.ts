// An actor on the target, made for one check, driven by its owner's token.

import { TargetFault } from './errors.ts';
import type { Body, HttpAnswer, RequestOptions } from './http.ts';
import { listAt, show, textAt } from './json.ts';
import { readSummary, readThread } from './threads.ts';
import type { ThreadReading, ThreadSummary } from './threads.ts';
import type { JsonObject } from '../oracle/index.ts';

/** How a local actor sends its requests: through the check that made it, so that they are recorded and judged. */
export type Send = (url: string, options?: RequestOptions) => Promise<HttpAnswer>;

/** Longest chain of pages that is followed; a collection that links in circles ends here. */
const PAGE_LIMIT = 1000;

export class LocalActor {
  readonly name: string;
  readonly base: string;
  readonly url: string;
  readonly inbox: string;
  readonly token: string;
  /** `acct:` resource at the target's own authority. */
  readonly acct: string;
  readonly #send: Send;

  constructor(base: string, name: string, token: string, send: Send) {
    this.base = base;
    this.name = name;
    this.url = `${base}/actors/${name}`;
    this.inbox = `${this.url}/inbox`;
    this.token = token;
    this.acct = `acct:${name}@${new URL(base).host}`;
    this.#send = send;
  }

  /** `POST /activity`, whatever comes of it. */
  async publish(request: Body, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#send(`${this.base}/activity`, {
      method: 'POST',
      token: this.token,
      body: request,
      ...options,
    });
  }

  /**
   * Publishes where a check needs the activity to go on.
   *
   * @throws {TargetFault} when the answer is not 201 with an activity
   */
  async published(request: object): Promise<JsonObject> {
    const answer = await this.publish(request);
    if (answer.status !== 201 || textAt(answer.json, 'id') === undefined) {
      throw new TargetFault(
        `POST /activity ${show(request, 120)} should be answered 201 with the activity, and was answered ${answer.status} ${show(answer.text, 200)}`,
      );
    }
    return answer.json as JsonObject;
  }

  async note(content = 'a note', audience: object = {}): Promise<JsonObject> {
    return await this.published({ type: 'Create', object: { type: 'Note', content }, ...audience });
  }

  /** Follows; `members` such as `backfill` stand beside the object. */
  async follow(target: string, members: object = {}): Promise<JsonObject> {
    return await this.published({ type: 'Follow', object: target, ...members });
  }

  /** Rotates the key. */
  async rotate(): Promise<JsonObject> {
    return await this.published({
      type: 'Update',
      object: this.url,
      patch: { add_publicKey: {}, supersede: {} },
    });
  }

  // ------------------------------------------------------------------------------------------------ records

  /** The actor's DID, as `/v1/identity` tells its owner. */
  async did(): Promise<string> {
    const answer = await this.#send(`${this.base}/v1/identity`, { token: this.token });
    const did = textAt(answer.json, 'actor');
    if (answer.status === 200 && did !== undefined) return did;
    throw new TargetFault(
      `GET /v1/identity should be answered 200 with the actor, and was answered ${answer.status} ${show(answer.text, 200)}`,
    );
  }

  /** `POST /v1/records`, whatever comes of it. */
  async write(request: Body, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#send(`${this.base}/v1/records`, {
      method: 'POST',
      token: this.token,
      body: request,
      ...options,
    });
  }

  /**
   * Writes a record where a check needs it to go on: a KNOW with a text, unless `members` say otherwise.
   *
   * @throws {TargetFault} when the answer is not 201 with a record
   */
  async record(thread: string, members: object = {}): Promise<JsonObject> {
    const request = { thread, act: 'KNOW', body: { text: 'a record' }, ...members };
    const answer = await this.write(request);
    if (answer.status !== 201 || textAt(answer.json, 'id') === undefined) {
      throw new TargetFault(
        `POST /v1/records ${show(request, 120)} should be answered 201 with the record, and was answered ${answer.status} ${show(answer.text, 200)}`,
      );
    }
    return answer.json as JsonObject;
  }

  /** `GET /v1/records/<id>`, whatever comes of it. */
  async recordAnswer(id: string): Promise<HttpAnswer> {
    return await this.#send(`${this.base}/v1/records/${id}`, { token: this.token });
  }

  /** All pages of the view of a thread. */
  async thread(thread: string, limit?: number): Promise<ThreadReading> {
    return await readThread(this.#send, this.base, this.token, thread, limit);
  }

  async summary(thread: string): Promise<ThreadSummary> {
    return await readSummary(this.#send, this.base, this.token, thread);
  }

  /** The actor document as anybody sees it. */
  async document(): Promise<unknown> {
    return (await this.#send(this.url)).json;
  }

  /** Reads something below the actor's URL with the actor's own token. */
  async read(part: string): Promise<HttpAnswer> {
    return await this.#send(`${this.url}/${part}`, { token: this.token });
  }

  /** All items of a collection, newest first, found by following `first` and `next` with the actor's own token. */
  async items(
    part: 'inbox' | 'outbox' | 'followers' | 'following' | 'backfilled',
  ): Promise<unknown[]> {
    return await this.collect(`${this.url}/${part}`, this.token);
  }

  /** The same for any collection and any token. */
  async collect(url: string, token?: string): Promise<unknown[]> {
    const ask = async (page: string): Promise<unknown> => {
      const answer = await this.#send(page, { token });
      if (answer.status !== 200) {
        throw new TargetFault(
          `GET ${page} should be answered 200, and was answered ${answer.status}`,
        );
      }
      return answer.json;
    };
    const items: unknown[] = [];
    let next = textAt(await ask(url), 'first');
    for (let pages = 0; next !== undefined; pages += 1) {
      if (pages > PAGE_LIMIT) throw new TargetFault(`${url} has more than ${PAGE_LIMIT} pages`);
      const page = await ask(next);
      items.push(...listAt(page, 'orderedItems'));
      next = textAt(page, 'next');
    }
    return items;
  }

  /** A projection as this actor sees it. */
  async projection(name: string): Promise<unknown> {
    return (await this.#send(`${this.base}/projections/${name}`, { token: this.token })).json;
  }

  /** This actor's four sets of the follower graph. */
  async graph(): Promise<
    Record<'following' | 'followers' | 'pending_outbound' | 'pending_inbound', unknown[]>
  > {
    const projection = await this.projection('follower-graph');
    return {
      following: listAt(projection, this.url, 'following'),
      followers: listAt(projection, this.url, 'followers'),
      pending_outbound: listAt(projection, this.url, 'pending_outbound'),
      pending_inbound: listAt(projection, this.url, 'pending_inbound'),
    };
  }
}
