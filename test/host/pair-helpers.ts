/** What the tests of pairs share: two hosts whose operators do what is to be done. */
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { ask, eventually, OPERATOR, type TestAnswer, type TestHost } from './helpers.ts';

/** What an operator does. */
export interface Operator {
  get(path: string): Promise<TestAnswer>;
  post(path: string, body?: JsonValue): Promise<TestAnswer>;
  remove(path: string): Promise<TestAnswer>;
}

/** The operator of the host at a URL. */
export function operatorOf(base: string): Operator {
  const token = OPERATOR;
  return {
    get: (path) => ask(`${base}${path}`, { token }),
    post: (path, body) =>
      ask(`${base}${path}`, { token, method: 'POST', ...(body !== undefined && { body }) }),
    remove: (path) => ask(`${base}${path}`, { token, method: 'DELETE' }),
  };
}

/** Moves the test clocks of hosts. */
export async function advance(milliseconds: number, ...bases: string[]): Promise<void> {
  for (const base of bases) {
    const answer = await operatorOf(base).post('/admin/clock', { advance_ms: milliseconds });
    if (answer.status !== 200) throw new Error(answer.text);
  }
}

export const DAY = 24 * 3600 * 1000;

/** The instance DID of the host at a URL. */
export async function didOf(base: string): Promise<string> {
  return String((await ask(`${base}/v1/identity`)).json.did);
}

/** The pairs that a host shows. */
export async function pairsOf(base: string): Promise<JsonObject[]> {
  return (await operatorOf(base).get('/v1/federation/pairs')).json.pairs as JsonObject[];
}

/** The only pair of a host. */
export async function onlyPair(base: string): Promise<JsonObject> {
  const pairs = await pairsOf(base);
  if (pairs.length !== 1) throw new Error(`${pairs.length} pairs`);
  return pairs[0]!;
}

/** Waits until the only pair of a host is in a state. */
export function hasState(base: string, state: string, milliseconds = 8000): Promise<JsonObject> {
  return eventually(
    `the pair at ${base} is ${state}`,
    async () => {
      const [pair] = await pairsOf(base);
      return pair?.state === state && pair;
    },
    milliseconds,
  );
}

/** The proposals of a host that wait. */
export async function waitingAt(base: string): Promise<JsonObject[]> {
  const { json } = await operatorOf(base).get('/v1/aitl');
  return (json.proposals as JsonObject[]).filter(({ state }) => state === 'pending');
}

/** Lets a host approve whatever comes. */
export async function approveAll(base: string): Promise<string> {
  const rule = {
    kind: 'syncropel.federation.pair_pending.v1',
    action: 'auto_apply',
    match: {},
  };
  const answer = await operatorOf(base).post('/v1/aitl/rules', rule);
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.json.id);
}

/** Decides about the first proposal that waits. */
export async function decide(base: string, decision: 'approve' | 'reject'): Promise<TestAnswer> {
  const [proposal] = await waitingAt(base);
  if (!proposal) throw new Error('nothing waits');
  return operatorOf(base).post(`/v1/aitl/${String(proposal.id)}/decide`, { decision });
}

/** Begins a pair. */
export function begin(from: string, to: string, more: JsonObject = {}): Promise<TestAnswer> {
  return operatorOf(from).post('/v1/federation/pairs', { peer_url: to, ...more });
}

/** Makes a pair of two hosts, the second of which approves by a rule. */
export async function pairUp(
  initiator: Pick<TestHost, 'base'>,
  responder: Pick<TestHost, 'base'>,
): Promise<JsonObject> {
  const rule = await approveAll(responder.base);
  const answer = await begin(initiator.base, responder.base);
  if (answer.status !== 200) throw new Error(`not paired: ${answer.text}`);
  await operatorOf(responder.base).remove(`/v1/aitl/rules/${rule}`);
  return answer.json;
}

/** The records of a reserved thread. */
export async function recordsOn(base: string, thread: string): Promise<JsonObject[]> {
  const { json } = await operatorOf(base).get(`/v1/threads/${thread}/records?limit=1000`);
  return json.records as JsonObject[];
}

/** The kinds of the records on the thread of pairs, without what they have in common. */
export async function kindsAt(base: string): Promise<string[]> {
  const records = await recordsOn(base, 'th_federation_pairs');
  return records
    .sort((one, other) => (String(one.created) < String(other.created) ? -1 : 1))
    .map(({ kind }) => String(kind).replace('syncropel.federation.', ''));
}
