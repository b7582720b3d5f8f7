/** What others announce is fetched from them, verified, and kept to be read. */
import { checkActivityShape } from '../core/activity-shape.ts';
import { ProtocolError } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { isPublic } from './audience.ts';
import type { Fetched, LogEntry, SignedActivity } from './events.ts';
import { ACTIVITY_JSON } from './http/negotiate.ts';
import { type Job, JobError, type JobKind, JobRunner } from './jobs.ts';
import type { Kernel } from './kernel.ts';
import { fetchJson, PeerError, type Peers } from './peers.ts';
import {
  type AnnounceFetch,
  announceTarget,
  waitingFetch,
  waitingFetches,
} from './projections/announced.ts';

/** A fetch of an announced activity from the host of an announcer. */
export interface AnnounceJob extends Job {
  /** The announced id. */
  readonly activity: string;
  readonly origin: string;
}

/** An answer on its way through the checks. */
export interface FetchedAnswer {
  readonly announced: string;
  readonly value: JsonValue;
}

/** What has to hold of a fetched activity before it is kept. It throws if something does not. */
export interface FetchedCheck {
  readonly name: string;
  readonly run: (answer: FetchedAnswer, kernel: Kernel, peers: Peers) => void | Promise<void>;
}

function refuse(detail: string): never {
  throw new JobError(false, detail);
}

/** Whoever is asked could answer with anything; only the content id tells what it is. */
function checkIsAnnounced({ announced, value }: FetchedAnswer): void {
  checkActivityShape(value);
  if (value.id !== announced) refuse('the answer is another activity');
}

/**
 * Verifies by the key history of the activity's own actor, whoever served it. It is no delivery, so
 * keys that were superseded long ago do: it counts as received when it was published. The actor's
 * document is not kept, for a fetched activity changes nothing but what can be read.
 */
async function checkHistory({ value }: FetchedAnswer, _: Kernel, peers: Peers): Promise<void> {
  await peers.verify(value, (value as SignedActivity).published);
}

function checkAudience({ value }: FetchedAnswer): void {
  if (!isPublic(value as SignedActivity)) refuse('the activity is not public');
}

function checkVerbs({ value }: FetchedAnswer, kernel: Kernel): void {
  kernel.parts.judgeVerbs(kernel, value as SignedActivity);
}

/**
 * The checks of a fetched activity.
 *
 * Spec: `announce-verified`.
 */
export const FETCHED_CHECKS: readonly FetchedCheck[] = [
  { name: 'id', run: checkIsAnnounced },
  { name: 'audience', run: checkAudience },
  { name: 'history', run: checkHistory },
  { name: 'verbs', run: checkVerbs },
];

/**
 * Where an announced activity is fetched.
 *
 * Spec: `announce-fetch`.
 */
export function artifactUrl(origin: string, activity: string): string {
  return `${origin}/artifacts/${activity}`;
}

/**
 * Tells whether asking again later may help. An activity that is not there yet may be on its way.
 *
 * Spec: `announce-retry`.
 */
export function mayAppear({ isTemporary, status }: PeerError): boolean {
  return isTemporary || status === 404;
}

/**
 * Asks the host of an announcer for an activity.
 *
 * Spec: `announce-fetch`, `announce-verified`.
 *
 * @throws {JobError}
 */
export async function fetchAnnounced(
  kernel: Kernel,
  peers: Peers,
  { activity: announced, origin }: AnnounceJob,
): Promise<Fetched> {
  const { parts, transport, config } = kernel;
  // What this host has is never fetched, so it does not have it (yet).
  if (origin === config.base) throw new JobError(true, 'this host does not have it');
  let bytes: Uint8Array = new Uint8Array();
  const parse = (body: Uint8Array): JsonValue => {
    bytes = body;
    return parts.parseBody(body);
  };
  try {
    const url = parts.artifactUrl(origin, announced);
    const value = await fetchJson(url, ACTIVITY_JSON, transport, parse);
    for (const check of parts.fetchedChecks) await check.run({ announced, value }, kernel, peers);
    const activity = value as SignedActivity;
    const text = parts.storedText(bytes, activity);
    return { kind: 'fetched', activity, text, isPublic: isPublic(activity) };
  } catch (error) {
    throw toJobError(error, kernel);
  }
}

function toJobError(cause: unknown, { parts }: Kernel): unknown {
  if (cause instanceof PeerError) {
    return new JobError(parts.mayAppear(cause), cause.message, { cause });
  }
  if (!(cause instanceof ProtocolError)) return cause;
  return new JobError(cause.code === 'signer-unavailable', cause.message, { cause });
}

/** How many activities are asked for at one host at a time. */
const WIDTH = 8;

function jobId(activity: string, origin: string): string {
  return `${activity} ${origin}`;
}

function toJob({ activity, origin, attempts, nextAttemptAt }: AnnounceFetch): AnnounceJob {
  const isDue = attempts === 0;
  return {
    id: jobId(activity, origin),
    activity,
    origin,
    attempts,
    nextAttemptAt: isDue ? undefined : nextAttemptAt,
  };
}

function jobKind(kernel: Kernel, peers: Peers): JobKind<AnnounceJob> {
  const { log, parts, state } = kernel;
  return {
    open: () => (knowsAnnounces(kernel) ? waitingFetches(state.announced).map(toJob) : []),
    find(id) {
      const [activity = '', origin = ''] = id.split(' ');
      const fetch = waitingFetch(state.announced, activity, origin);
      return fetch && knowsAnnounces(kernel) ? toJob(fetch) : undefined;
    },
    queueOf: ({ origin }) => origin,
    width: WIDTH,
    async step(job) {
      const fetched = await parts.fetchAnnounced(kernel, peers, job);
      // It may have come by another way in the meantime.
      if (!state.announced.known.has(job.activity)) await log.append([fetched]);
    },
    fail: ({ activity, origin }, { error, nextAttemptAt }) =>
      log.append([
        {
          kind: 'announce-fetch-failed',
          activity,
          origin,
          error,
          ...(nextAttemptAt !== undefined && { nextAttemptAt }),
        },
      ]),
  };
}

/** A host that was started bare learns only by a definition what an Announce is. */
function knowsAnnounces({ parts, state }: Kernel): boolean {
  return parts.knowsVerb(parts.definitionsInForce(state.registry), 'Announce');
}

/**
 * Fetches what is announced.
 *
 * Spec: `announce-fetch`, `announce-retry`, `announce-once`, `announce-aside`.
 */
export class AnnounceFetches {
  readonly #kernel: Kernel;
  readonly #runner: JobRunner<AnnounceJob>;
  #isKnown: boolean;

  constructor(kernel: Kernel, peers: Peers) {
    const { clock, jobSchedule: schedule, mayHeal, logger } = kernel.parts;
    const onError = (error: unknown) => logger.error({ err: error }, 'a fetch failed');
    this.#kernel = kernel;
    this.#runner = new JobRunner(jobKind(kernel, peers), { clock, schedule, mayHeal, onError });
    this.#isKnown = knowsAnnounces(kernel);
  }

  /** Takes up what was waiting when the host ended last. */
  start(): void {
    this.#runner.start();
  }

  /** Tells what was logged, so that new announcements are followed. */
  notice(entry: LogEntry): void {
    if (entry.kind === 'received') {
      const activity = announceTarget(entry.activity);
      if (activity === undefined) return;
      this.#runner.notice(jobId(activity, new URL(entry.activity.actor).origin));
    } else if (entry.kind === 'published' && !this.#isKnown && knowsAnnounces(this.#kernel)) {
      // What was announced before the verb was defined is taken up now.
      this.#isKnown = true;
      this.#runner.start();
    }
  }

  stop(): Promise<void> {
    return this.#runner.stop();
  }
}
