// What the flows about pairs share: the first steps, what operators ask of a host, and what is looked at again and again.

import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { passRetry } from './catch-up.ts';
import type { FlowStep, Stage, Station } from './flow.ts';

/** How long a handshake that nobody disturbs takes at most: two polls and the confirm. */
const HANDSHAKE_PATIENCE = 8000;
/** How long a notice to a host that is up may take. */
const NOTICE_PATIENCE = 8000;

export const hostsAreReady: FlowStep = {
  name: 'hosts-are-ready',
  title: 'hosts A and B run as separate processes, each with an identity of its own',
  class: 'records',
  requirements: ['http-health', 'identity-endpoint', 'identity-instance-key'],
  async run(check, stage) {
    const seen: string[] = [];
    for (const { letter, host } of [stage.a, stage.b]) {
      const health = await check.get(`${host.base}/health`);
      check.status('http-health', health, 200, `host ${letter} is ready`);
      const identity = await check.get(`${host.base}/v1/identity`);
      check.status('identity-endpoint', identity, 200, `host ${letter} says who it is`);
      const did = textAt(identity.json, 'did') ?? '';
      check.expect(
        'identity-endpoint',
        /^did:(key|web|sync:instance):/.test(did),
        `the DID of ${letter}`,
        {
          expected: 'a did:key, did:web or did:sync:instance',
          actual: did,
        },
      );
      seen.push(did);
      remember(stage, letter, { did });
      check.note(`${letter} is ${did} at ${host.base}`);
    }
    check.expect('identity-instance-key', seen[0] !== seen[1], 'the two are not the same');
  },
};

export const actorsAreCreated: FlowStep = {
  name: 'actors-are-created',
  title: 'alice is created on A, bob on B',
  class: 'records',
  requirements: ['token-add', 'identity-endpoint-actor'],
  async run(check, stage) {
    const roles: [Station, string][] = [
      [stage.a, 'alice'],
      [stage.b, 'bob'],
    ];
    for (const [station, name] of roles) {
      const actor = await stage.cast(station, name);
      const answer = await actor.publish({ type: 'Create', object: { type: 'Person', name } });
      check.status('token-add', answer, 201, `${name} is created`);
      await stage.middle();
      const identity = await check.get(`${actor.base}/v1/identity`, { token: actor.token });
      const instance = didOf(stage, station).slice('did:'.length);
      check.equal(
        'identity-endpoint-actor',
        at(identity.json, 'actor'),
        `did:sync:user:${instance}:${name}`,
        `${name}'s DID names its host`,
        { answer: identity },
      );
    }
  },
};

export function remember(stage: Stage, name: string, what: JsonObject): void {
  stage.activities.set(name, what);
}

export function recall(stage: Stage, name: string): Record<string, unknown> {
  const what = stage.activities.get(name);
  if (what === undefined) throw new TypeError(`nothing is known of ${name}`);
  return what;
}

export function didOf(stage: Stage, station: Station): string {
  return String(recall(stage, station.letter)['did']);
}

export function pairPath(stage: Stage): string {
  return `/v1/federation/pairs/${String(recall(stage, 'pair')['id'])}`;
}

export async function operate(
  check: CheckContext,
  { host }: Station,
  method: string,
  path: string,
  body?: object,
): Promise<HttpAnswer> {
  return await check.request(`${host.base}${path}`, {
    method,
    token: check.operatorToken(host),
    ...(body === undefined ? {} : { body }),
  });
}

export async function readPair(
  check: CheckContext,
  stage: Stage,
  station: Station,
): Promise<unknown> {
  return (await operate(check, station, 'GET', pairPath(stage))).json;
}

export async function readRecord(
  check: CheckContext,
  station: Station,
  id: string,
): Promise<unknown> {
  return (await operate(check, station, 'GET', `/v1/records/${id}`)).json;
}

/** The view of a thread. Those of this story fit on one page. */
export async function readThread(
  check: CheckContext,
  station: Station,
  thread: string,
): Promise<unknown[]> {
  const answer = await operate(check, station, 'GET', `/v1/threads/${thread}/records?limit=1000`);
  return listAt(answer.json, 'records');
}

export async function write(
  check: CheckContext,
  stage: Stage,
  name: string,
  record: JsonObject,
): Promise<JsonObject> {
  const actor: LocalActor = stage.actor(name);
  const answer = await check.post(`${actor.base}/v1/records`, record, { token: actor.token });
  if (answer.status !== 201 || !isObject(answer.json)) {
    check.notTestable(`${name}'s write was answered ${answer.status} instead of 201`);
  }
  return answer.json as JsonObject;
}

/** Pulls a thread from the other host, once. */
export async function pull(
  check: CheckContext,
  stage: Stage,
  station: Station,
  thread: string,
): Promise<HttpAnswer> {
  const other = station === stage.a ? stage.b : stage.a;
  const answer = await operate(check, station, 'POST', '/v1/sync/pull', {
    from: didOf(stage, other),
    thread,
  });
  if (answer.status !== 200) {
    check.notTestable(`the pull of ${station.letter} was answered ${answer.status}, not 200`);
  }
  return answer;
}

export async function pendingProposal(check: CheckContext, station: Station): Promise<unknown> {
  const answer = await operate(check, station, 'GET', '/v1/aitl');
  return listAt(answer.json, 'proposals').find((entry) => at(entry, 'state') === 'pending');
}

export async function decide(check: CheckContext, stage: Stage): Promise<void> {
  const id = textAt(await pendingProposal(check, stage.b), 'id');
  if (id === undefined) check.notTestable('there is no proposal to be decided');
  const answer = await operate(check, stage.b, 'POST', `/v1/aitl/${id}/decide`, {
    decision: 'approve',
  });
  if (answer.status !== 200) check.notTestable(`the decision was answered ${answer.status}`);
}

/**
 * Waits until both sides are active. A handshake that died with its host is begun again by its operator, as people would: the
 * approval is still there.
 */
export async function bothActive(
  check: CheckContext,
  stage: Stage,
  requirement: string,
): Promise<void> {
  const active = async (): Promise<boolean> => {
    const states = await Promise.all(
      [stage.a, stage.b].map(async (station) => at(await readPair(check, stage, station), 'state')),
    );
    return states.every((state) => state === 'active');
  };
  const began = performance.now();
  while (!(await active()) && performance.now() - began < HANDSHAKE_PATIENCE / 2) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!(await active())) {
    await operate(check, stage.a, 'POST', '/v1/federation/pairs', {
      peer_url: stage.b.host.base,
    });
    check.note("A's operator had to ask a second time");
  }
  await check.eventually(requirement, 'both sides are active', active, {
    deadline_ms: HANDSHAKE_PATIENCE,
  });
}

/** Waits until one host has told the other. Who was down when it was told first is told again later. */
export async function toldAtLast(
  check: CheckContext,
  stage: Stage,
  requirement: string,
  detail: string,
  isTold: () => Promise<boolean>,
): Promise<void> {
  const began = performance.now();
  while (!(await isTold()) && performance.now() - began < NOTICE_PATIENCE / 2) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!(await isTold())) {
    await passRetry(check, [stage.a, stage.b], isTold);
    check.note('it had to be told a second time');
  }
  await check.eventually(requirement, detail, isTold, { deadline_ms: NOTICE_PATIENCE });
}

export async function expectStatePair(
  check: CheckContext,
  stage: Stage,
  state: string,
  requirement = 'pair-pause',
): Promise<void> {
  for (const station of [stage.a, stage.b]) {
    check.equal(
      requirement,
      at(await readPair(check, stage, station), 'state'),
      state,
      `the pair is ${state} at ${station.letter}`,
    );
  }
}

export async function expectSame(
  check: CheckContext,
  station: Station,
  record: JsonObject,
  requirement: string,
): Promise<void> {
  check.equal(
    requirement,
    await readRecord(check, station, String(record['id'])),
    record,
    `${station.letter} has it as it was written`,
  );
}

export async function expectSameThread(
  check: CheckContext,
  stage: Stage,
  thread: string,
  count: number,
): Promise<void> {
  const ours = await readThread(check, stage.a, thread);
  const theirs = await readThread(check, stage.b, thread);
  check.equal('thread-read', ours, theirs, `${thread} is the same on both`);
  check.equal('thread-read', ours.length, count, `${thread} has ${count} records`);
}

export function ids(records: readonly unknown[]): string[] {
  return records.map((record) => textAt(record, 'id') ?? '');
}

export function plain(value: unknown): JsonValue {
  return (value ?? null) as JsonValue;
}
