// An outbox that the probe serves: of any size, cut into pages and linked in whatever way a foreign server may do it, and
// growing while somebody reads it.

import type { JsonObject } from '../oracle/index.ts';
import { BehaviourList } from './behaviour.ts';
import type { ProbeRequest } from './behaviour.ts';
import type { RemoteActor, Route } from './probe.ts';

const ACTIVITY_TYPE = 'application/activity+json';

/** The items from one place to before another, counted from the oldest, and the pages beside them. */
interface Cut {
  from: number;
  to: number;
  older: number | undefined;
  newer: number | undefined;
}

/** How an outbox is cut: each page has a number, which means what the way of cutting says. */
interface Cutting {
  newest(count: number, size: number): number;
  oldest(count: number, size: number): number;
  cut(page: number, count: number, size: number): Cut;
}

const highest = (count: number, size: number): number => Math.max(1, Math.ceil(count / size));

const CUTTINGS = {
  /** Page 1 has the oldest items, as a host of this specification does it. Full pages never change. */
  'from-oldest': {
    newest: highest,
    oldest: () => 1,
    cut: (page, count, size) => ({
      from: size * (page - 1),
      to: Math.min(count, size * page),
      older: page > 1 ? page - 1 : undefined,
      newer: page < highest(count, size) ? page + 1 : undefined,
    }),
  },
  /** Page 1 has the newest items, so every new item moves one item from each page to the next. */
  'from-newest': {
    newest: () => 1,
    oldest: highest,
    cut: (page, count, size) => ({
      from: Math.max(0, count - size * page),
      to: Math.max(0, count - size * (page - 1)),
      older: page < highest(count, size) ? page + 1 : undefined,
      newer: page > 1 ? page - 1 : undefined,
    }),
  },
  /** A page has what is older than a place: its number. */
  cursor: {
    newest: (count) => count,
    oldest: (count, size) => (count === 0 ? 0 : ((count - 1) % size) + 1),
    cut: (page, count, size) => ({
      from: Math.max(0, page - size),
      to: Math.min(count, page),
      older: page > size ? page - size : undefined,
      newer: page < count ? page + size : undefined,
    }),
  },
} as const satisfies Record<string, Cutting>;

/** What an outbox and its pages look like. */
export interface OutboxForm {
  /** Items on a page; 20 unless given. */
  page_size?: number;
  cut?: keyof typeof CUTTINGS;
  /** The reference to a page as the links have it; by default `?page=` and its number after the URL of the outbox. */
  link?: (page: number, outbox: string) => string;
  /** The links that there are; all four unless given. */
  links?: readonly ('first' | 'last' | 'next' | 'prev')[];
  /** The URL of the outbox; the usual one of the actor unless given. */
  url?: string;
}

/** One request for the outbox or a page of it. */
export interface OutboxFetch {
  /** `root`, or the number of the page. */
  part: 'root' | number;
  request: ProbeRequest;
}

/** The outbox of one actor of the probe. */
export class ServedOutbox {
  readonly actor: RemoteActor;
  /** Oldest first. Texts are put into the page as they are. */
  readonly items: (JsonObject | string)[] = [];
  /** Every request, in order of arrival. */
  readonly fetches: OutboxFetch[] = [];
  /** Misbehaviour, by what is asked for. */
  readonly on_root = new BehaviourList();
  readonly on_page = new BehaviourList();
  /** Called with every request once it is recorded: what it adds is seen by later requests only. */
  on_fetch: (fetch: OutboxFetch) => void = () => undefined;
  /** Changes to what is answered, beside the items. */
  change_root: (root: JsonObject) => JsonObject = (root) => root;
  change_page: (page: JsonObject, number: number) => JsonObject = (page) => page;
  readonly #form: OutboxForm;
  readonly #pages = new Map<string, number>();

  constructor(actor: RemoteActor, form: OutboxForm = {}) {
    this.actor = actor;
    this.#form = form;
    if (form.url !== undefined) actor.outbox = form.url;
    actor.probe.routes.push((request) => this.#route(request));
  }

  get url(): string {
    return this.actor.outbox;
  }

  /** The numbers of the pages that were asked for, in order of arrival. */
  get pages_fetched(): number[] {
    return this.fetches.flatMap(({ part }) => (part === 'root' ? [] : [part]));
  }

  /** Adds items at the newest end. */
  add(...items: (JsonObject | string)[]): void {
    this.items.push(...items);
  }

  /** The reference to a page, as links have it. */
  link(page: number): string {
    return this.#form.link?.(page, this.url) ?? `${this.url}?page=${page}`;
  }

  /** Path and query of a page, as a request for it has them. */
  pathOf(page: number): string {
    const { pathname, search } = new URL(this.link(page), this.url);
    return pathname + search;
  }

  /** Whether a request is for a page, for the `when` of a behaviour. */
  isPage(page: number): (request: ProbeRequest) => boolean {
    return (request) => request.path === this.pathOf(page);
  }

  get #size(): number {
    return this.#form.page_size ?? 20;
  }

  get #cutting(): Cutting {
    return CUTTINGS[this.#form.cut ?? 'from-oldest'];
  }

  /** The number of the page that has the newest items, or the oldest ones. */
  pageAt(end: 'newest' | 'oldest'): number {
    return this.#cutting[end](this.items.length, this.#size);
  }

  #links(links: { [name: string]: number | undefined }): JsonObject {
    const shown: JsonObject = {};
    for (const [name, page] of Object.entries(links)) {
      const wanted = this.#form.links === undefined || this.#form.links.some((it) => it === name);
      if (page === undefined || !wanted) continue;
      // A page is there under a URL from the time at which a link named it.
      this.#pages.set(this.pathOf(page), page);
      shown[name] = this.link(page);
    }
    return shown;
  }

  #route(request: ProbeRequest): Route | undefined {
    if (request.method !== 'GET') return undefined;
    const { pathname, search } = new URL(this.url);
    if (request.path === pathname + search) {
      return this.#answer(request, 'root', () => JSON.stringify(this.#root()));
    }
    const page = this.#pages.get(request.path);
    if (page === undefined) return undefined;
    return this.#answer(request, page, () => this.#page(page));
  }

  #answer(request: ProbeRequest, part: OutboxFetch['part'], document: () => string): Route {
    const fetch = { part, request };
    return {
      status: 200,
      content_type: ACTIVITY_TYPE,
      document: document(),
      behaviours: part === 'root' ? this.on_root : this.on_page,
      record: () => {
        this.fetches.push(fetch);
        this.on_fetch(fetch);
      },
    };
  }

  #root(): JsonObject {
    return this.change_root({
      '@context': 'https://www.w3.org/ns/activitystreams',
      id: this.url,
      type: 'OrderedCollection',
      totalItems: this.items.length,
      ...this.#links({ first: this.pageAt('newest'), last: this.pageAt('oldest') }),
    });
  }

  #page(page: number): string {
    const { from, to, older, newer } = this.#cutting.cut(page, this.items.length, this.#size);
    const items = this.items.slice(from, to).reverse();
    const mark = '@@items@@';
    const rest = this.change_page(
      {
        '@context': 'https://www.w3.org/ns/activitystreams',
        id: new URL(this.link(page), this.url).href,
        type: 'OrderedCollectionPage',
        partOf: this.url,
        totalItems: this.items.length,
        ...this.#links({ next: older, prev: newer }),
        orderedItems: mark,
      },
      page,
    );
    const texts = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    return JSON.stringify(rest).replace(`"${mark}"`, () => `[${texts.join(',')}]`);
  }
}
