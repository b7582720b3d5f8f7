// A flow is a story of several hosts, told step by step. Each step is judged like a check; when one fails, those that
// build on it are not testable.

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RunEnvironment } from '../engine/context.ts';
import { HttpDriver } from '../engine/http.ts';
import { LocalActor } from '../engine/local-actor.ts';
import type { TargetManifest } from '../engine/manifest.ts';
import { freePort } from '../engine/ports.ts';
import { Redactor } from '../engine/redact.ts';
import type { Requirement } from '../engine/requirements.ts';
import { exitCodeOf, runCheck } from '../engine/runner.ts';
import type { CheckReport, RunReport } from '../engine/runner.ts';
import { Host } from '../engine/target.ts';
import { FaultProxy } from '../probe/fault-proxy.ts';
import type { JsonObject } from '../oracle/index.ts';
import { Probe } from '../probe/probe.ts';
import { catchUp } from './catch-up.ts';
import { differences } from './differences.ts';

const STEP_DEADLINE = 30_000;
/** A host without a test clock may need most of a minute to try again. */
const KILLED_STEP_DEADLINE = 120_000;
const END_PATIENCE = 5000;
const END_INTERVAL = 50;

/** A host of a flow, and the proxy through which everybody reaches it. */
export interface Station {
  /** `A`, `B`, or `R` for the relay between them, as the story calls it. */
  letter: string;
  host: Host;
  proxy: FaultProxy;
  /** Whether the story has it running now; it begins so. */
  isUp: boolean;
}

export interface FlowDefinition {
  id: string;
  title: string;
  /** Classes that both hosts have to claim; steps of further classes are left out where one of them does not. */
  classes: readonly CheckDefinition['class'][];
  /** Whether a third server, a relay, takes part. */
  relay?: boolean;
  steps: readonly FlowStep[];
  /** What the hosts show once everything is done, in a form in which two runs can be compared. */
  endState(check: CheckContext, stage: Stage): Promise<JsonObject>;
  /** All requirements of all steps. */
  requirements: readonly string[];
}

export interface FlowStep {
  /** Short and kebab-case; the id of the step is `<flow>/<number>-<name>`. */
  name: string;
  title: string;
  class: CheckDefinition['class'];
  requirements: readonly [string, ...string[]];
  /** How long the step may take where nobody is killed, if that is longer than usual. */
  deadline_ms?: number;
  run(check: CheckContext, stage: Stage): Promise<void>;
}

/** Declares a flow; its requirements are those of its steps. */
export function defineFlow(definition: Omit<FlowDefinition, 'requirements'>): FlowDefinition {
  const requirements = [...new Set(definition.steps.flatMap((step) => step.requirements))];
  return { ...definition, requirements };
}

/** Who is killed in the middle of a step. */
export type Victims = 'both' | 'A' | 'B' | 'R';

/** What lasts over all steps: the hosts, their actors, and a peer played by the harness. */
export class Stage {
  readonly a: Station;
  readonly b: Station;
  /** The relay, in a flow that has one. */
  readonly r: Station | undefined;
  readonly probe: Probe;
  /** Things that one step leaves for a later one. */
  readonly actors = new Map<string, LocalActor>();
  readonly activities = new Map<string, Record<string, unknown>>();
  readonly #redactor: Redactor;
  #current: CheckContext | undefined;
  #victims: Victims | undefined;

  constructor([a, b, r]: readonly [Station, Station, Station?], redactor: Redactor) {
    this.a = a;
    this.b = b;
    this.r = r;
    this.#redactor = redactor;
    this.probe = new Probe({
      onExchange: (request, url) => {
        const { transcript } = this.current;
        const exchange = transcript.ask('from-target', request.method, url, request);
        return (status, answer) => transcript.answer(exchange, status, answer);
      },
    });
  }

  /** The relay of a flow that has one. */
  get relay(): Station {
    if (this.r === undefined) throw new TypeError('this flow has no relay');
    return this.r;
  }

  /** Every server of the flow that the story has running now. */
  get running(): Station[] {
    return [this.a, this.b, ...(this.r === undefined ? [] : [this.r])].filter(({ isUp }) => isUp);
  }

  /** Ends a server in order; the story goes on without it. */
  async takeDown(station: Station): Promise<void> {
    await station.host.stop();
    station.isUp = false;
  }

  /** Starts a server again. */
  async bringUp(station: Station): Promise<void> {
    await station.host.start();
    station.isUp = true;
  }

  /** The step that is being played. */
  get current(): CheckContext {
    if (this.#current === undefined) throw new TypeError('no step is being played');
    return this.#current;
  }

  begin(check: CheckContext, victims?: Victims): void {
    this.#current = check;
    this.#victims = victims;
  }

  /**
   * The middle of a step: its request is answered, and what follows from it is under way. Where the step is one in which
   * hosts are to be killed, that is done here to those that are up, and they are started again.
   */
  async middle(): Promise<void> {
    const victims = this.#victims;
    if (victims === undefined) return;
    this.#victims = undefined;
    const stations = this.running.filter(({ letter }) =>
      victims === 'both' ? letter !== 'R' : letter === victims,
    );
    if (stations.length === 0) {
      this.current.note('nobody is killed in the middle: whoever it would have been is down');
      return;
    }
    await Promise.all(stations.map(({ host }) => host.kill()));
    await Promise.all(stations.map(({ host }) => host.start()));
    const waited = await catchUp(
      this.current,
      this.running.filter(({ letter }) => letter !== 'R'),
    );
    this.current.note(
      `killed ${stations.map(({ letter }) => letter).join(' and ')} in the middle, and started again` +
        (waited === 0 ? '' : `; ${waited} attempts had failed meanwhile and were due later`),
    );
  }

  /** An actor of a station, whose requests belong to whichever step makes them. */
  async cast(station: Station, name: string): Promise<LocalActor> {
    const token = randomBytes(24).toString('base64url');
    this.#redactor.add(token, `actor ${name}`);
    const answer = await this.current.addToken(name, token, station.host);
    if (answer.status !== 204) {
      this.current.notTestable(`POST /admin/tokens for ${name} was answered ${answer.status}`);
    }
    const actor = new LocalActor(station.host.base, name, token, (url, options) =>
      this.current.request(url, options),
    );
    this.actors.set(name, actor);
    return actor;
  }

  actor(name: string): LocalActor {
    const actor = this.actors.get(name);
    if (actor === undefined) throw new TypeError(`${name} was not cast`);
    return actor;
  }
}

/** A kill, and what the hosts should show in the end all the same. */
export interface Kill {
  /** Index of the step. */
  step: number;
  victims: Victims;
  expected: JsonObject;
}

export interface FlowOptions {
  flow: FlowDefinition;
  manifests: readonly [TargetManifest, TargetManifest];
  /** What the relay is, in a flow that has one. */
  relay?: TargetManifest;
  requirements: ReadonlyMap<string, Requirement>;
  deadline_ms?: number;
  should?: 'warn' | 'fail';
  /** Plays with a kill in the middle of one step, and compares the end. */
  kill?: Kill;
  /** Reads the end of a flow without a kill. */
  keep_end?: boolean;
  onStep?: (report: CheckReport, at_ms: number) => void;
}

export interface FlowReport extends RunReport {
  /** When each step was done, in milliseconds since the flow began. */
  times: readonly number[];
  /** What the hosts showed in the end, if it was to be kept. */
  end?: JsonObject;
}

async function openStation(
  letter: string,
  manifest: TargetManifest,
  redactor: Redactor,
): Promise<Station> {
  const port = await freePort();
  const proxy = await FaultProxy.open(() => port);
  try {
    const host = await Host.open({ manifest, redactor, base_url: proxy.base, port });
    return { letter, host, proxy, isUp: true };
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

async function closeStation(station: Station): Promise<void> {
  await station.proxy.close();
  await station.host.close();
}

/**
 * Plays a flow with two hosts and, where it has one, a relay.
 *
 * @throws {TargetUnreachable} when one of them does not become ready
 */
export async function runFlow(options: FlowOptions): Promise<FlowReport> {
  const { flow, manifests } = options;
  const started = new Date();
  const begin = performance.now();
  const redactor = new Redactor();
  const opened = await Promise.allSettled([
    openStation('A', manifests[0], redactor),
    openStation('B', manifests[1], redactor),
    ...(flow.relay === true && options.relay !== undefined
      ? [openStation('R', options.relay, redactor)]
      : []),
  ]);
  const stations = opened.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  const [a, b, r] = stations;
  const driver = new HttpDriver({ deadline_ms: options.deadline_ms ?? 5000 });
  try {
    for (const result of opened) if (result.status === 'rejected') throw result.reason;
    if (a === undefined || b === undefined)
      throw new TypeError('a host is neither open nor refused');
    const stage = new Stage(r === undefined ? [a, b] : [a, b, r], redactor);
    const environment: RunEnvironment = {
      manifest: combineManifests(manifests),
      redactor,
      driver,
      host: a.host,
      peers: r === undefined ? [b.host] : [b.host, r.host],
      given_actors: [],
    };
    const checks: CheckReport[] = [];
    const times: number[] = [];
    let end: JsonObject | undefined;
    const play = async (check: CheckDefinition): Promise<void> => {
      const report = await runCheck(check, environment, options);
      checks.push(report);
      times.push(performance.now() - begin);
      options.onStep?.(report, times.at(-1) ?? 0);
    };
    const blocked = (): string | undefined =>
      checks.find(({ verdict }) => !['pass', 'warn', 'not-applicable'].includes(verdict))?.id;
    try {
      for (const [index, step] of flow.steps.entries()) {
        const victims = options.kill?.step === index ? options.kill.victims : undefined;
        await play(stepAsCheck(flow, step, index, { stage, victims, blocked: blocked() }));
      }
      if (options.keep_end === true && blocked() === undefined) {
        const state = async (check: CheckContext): Promise<JsonObject> => {
          stage.begin(check);
          return await flow.endState(check, stage);
        };
        await play(
          endAsCheck(flow, state, options.kill?.expected, (seen) => {
            end = seen;
          }),
        );
      }
    } finally {
      await stage.probe.close();
    }
    return {
      manifest: combineManifests(manifests),
      started,
      duration_ms: performance.now() - begin,
      checks,
      times,
      ...(end === undefined ? {} : { end }),
      host_log: stations.map(describeLog).join('\n'),
      exit_code: exitCodeOf(checks),
    };
  } finally {
    await driver.close();
    await Promise.all(stations.map(closeStation));
  }
}

/** A step with its number, as it is called in reports. */
export function stepName(step: FlowStep, index: number): string {
  return `${String(index + 1).padStart(2, '0')}-${step.name}`;
}

interface StepCircumstances {
  stage: Stage;
  victims: Victims | undefined;
  /** The step that failed before. */
  blocked: string | undefined;
}

/** A step in the form in which the runner judges it. */
function stepAsCheck(
  flow: FlowDefinition,
  step: FlowStep,
  index: number,
  { stage, victims, blocked }: StepCircumstances,
): CheckDefinition {
  return defineCheck({
    id: `${flow.id}/${stepName(step, index)}`,
    title: step.title,
    class: step.class,
    requirements: step.requirements,
    deadline_ms: victims === undefined ? (step.deadline_ms ?? STEP_DEADLINE) : KILLED_STEP_DEADLINE,
    async run(check) {
      if (blocked !== undefined) check.notTestable(`it builds on ${blocked}, which did not hold`);
      stage.begin(check, victims);
      await step.run(check, stage);
      // A step that has no middle ends with it.
      await stage.middle();
    },
  });
}

/** The end of a flow in the form in which the runner judges it. */
function endAsCheck(
  flow: FlowDefinition,
  state: (check: CheckContext) => Promise<JsonObject>,
  expected: JsonObject | undefined,
  keep: (seen: JsonObject) => void,
): CheckDefinition {
  return defineCheck({
    id: `${flow.id}/end-state`,
    title: 'the hosts end as they do without a kill',
    class: 'actors',
    requirements: ['restart-durable'],
    deadline_ms: STEP_DEADLINE,
    async run(check) {
      const end = performance.now() + END_PATIENCE;
      for (;;) {
        const seen = await state(check);
        const found = expected === undefined ? [] : differences(expected, seen);
        if (found.length === 0) {
          keep(seen);
          check.expect('restart-durable', true, 'the end is the same');
          return;
        }
        // Projections may lag behind by a moment.
        if (performance.now() < end) {
          await pause(END_INTERVAL);
          continue;
        }
        for (const { path, ...both } of found) {
          check.expect('restart-durable', false, `${path}: as in a run without a kill`, both);
        }
        return;
      }
    },
  });
}

function describeLog(station: Station): string {
  const log = station.host.log.trim();
  return log === '' ? '' : `host ${station.letter}:\n${log}`;
}

function combineManifests([a, b]: readonly [TargetManifest, TargetManifest]): TargetManifest {
  return {
    ...a,
    name: `A: ${a.name}, B: ${b.name}`,
    classes: a.classes.filter((name) => b.classes.includes(name)),
    capabilities: a.capabilities.filter((name) => b.capabilities.includes(name)),
  };
}
