// A flow is a story of several hosts, told step by step. Each step is judged like a check; when one fails, those that
// build on it are not testable.

import { randomBytes } from 'node:crypto';
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
import { Probe } from '../probe/probe.ts';

/** A host of a flow, and the proxy through which everybody reaches it. */
export interface Station {
  /** `A` or `B`, as the story calls it. */
  letter: string;
  host: Host;
  proxy: FaultProxy;
}

export interface FlowDefinition {
  id: string;
  title: string;
  /** Classes that both hosts have to claim. */
  classes: readonly CheckDefinition['class'][];
  steps: readonly FlowStep[];
  /** All requirements of all steps. */
  requirements: readonly string[];
}

export interface FlowStep {
  /** Short and kebab-case; the id of the step is `<flow>/<number>-<name>`. */
  name: string;
  title: string;
  class: CheckDefinition['class'];
  requirements: readonly [string, ...string[]];
  run(check: CheckContext, stage: Stage): Promise<void>;
}

/** Declares a flow; its requirements are those of its steps. */
export function defineFlow(definition: Omit<FlowDefinition, 'requirements'>): FlowDefinition {
  const requirements = [...new Set(definition.steps.flatMap((step) => step.requirements))];
  return { ...definition, requirements };
}

/** What lasts over all steps: the hosts, their actors, and a peer played by the harness. */
export class Stage {
  readonly a: Station;
  readonly b: Station;
  readonly probe: Probe;
  /** Things that one step leaves for a later one. */
  readonly actors = new Map<string, LocalActor>();
  readonly activities = new Map<string, Record<string, unknown>>();
  readonly #redactor: Redactor;
  #current: CheckContext | undefined;

  constructor(a: Station, b: Station, redactor: Redactor) {
    this.a = a;
    this.b = b;
    this.#redactor = redactor;
    this.probe = new Probe({
      onExchange: (request, url) => {
        const { transcript } = this.current;
        const exchange = transcript.ask('from-target', request.method, url, request);
        return (status, answer) => transcript.answer(exchange, status, answer);
      },
    });
  }

  /** The step that is being played. */
  get current(): CheckContext {
    if (this.#current === undefined) throw new TypeError('no step is being played');
    return this.#current;
  }

  begin(check: CheckContext): void {
    this.#current = check;
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

export interface FlowOptions {
  flow: FlowDefinition;
  manifests: readonly [TargetManifest, TargetManifest];
  requirements: ReadonlyMap<string, Requirement>;
  deadline_ms?: number;
  should?: 'warn' | 'fail';
  onStep?: (report: CheckReport, at_ms: number) => void;
}

export interface FlowReport extends RunReport {
  /** When each step was done, in milliseconds since the flow began. */
  times: readonly number[];
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
    return { letter, host, proxy };
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
 * Plays a flow with two hosts.
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
  ]);
  const stations = opened.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  const [a, b] = stations;
  const driver = new HttpDriver({ deadline_ms: options.deadline_ms ?? 5000 });
  try {
    for (const result of opened) if (result.status === 'rejected') throw result.reason;
    if (a === undefined || b === undefined)
      throw new TypeError('a host is neither open nor refused');
    const stage = new Stage(a, b, redactor);
    const environment: RunEnvironment = {
      manifest: manifests[0],
      redactor,
      driver,
      host: a.host,
      peers: [b.host],
      given_actors: [],
    };
    const checks: CheckReport[] = [];
    const times: number[] = [];
    try {
      for (const [index, step] of flow.steps.entries()) {
        const blocked = checks.find((report) => !['pass', 'warn'].includes(report.verdict));
        const report = await runCheck(
          stepAsCheck(flow, step, index, stage, blocked?.id),
          environment,
          options,
        );
        checks.push(report);
        times.push(performance.now() - begin);
        options.onStep?.(report, times.at(-1) ?? 0);
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
      host_log: stations.map(describeLog).join('\n'),
      exit_code: exitCodeOf(checks),
    };
  } finally {
    await driver.close();
    await Promise.all(stations.map(closeStation));
  }
}

/** A step in the form in which the runner judges it. */
function stepAsCheck(
  flow: FlowDefinition,
  step: FlowStep,
  index: number,
  stage: Stage,
  blocked: string | undefined,
): CheckDefinition {
  return defineCheck({
    id: `${flow.id}/${String(index + 1).padStart(2, '0')}-${step.name}`,
    title: step.title,
    class: step.class,
    requirements: step.requirements,
    async run(check) {
      if (blocked !== undefined) check.notTestable(`it builds on ${blocked}, which did not hold`);
      stage.begin(check);
      await step.run(check, stage);
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
