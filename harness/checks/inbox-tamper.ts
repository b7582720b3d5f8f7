// Nothing of an activity can be changed on its way: not in the depth of its object, not in its proof. Spec: "Activities",
// "The id", and "Proofs".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { copyOf, reidentify, tamperProof } from '../probe/activities.ts';
import { accepted, made, REFUSED, unauthentic } from './inbox-support.ts';

type Path = (string | number)[];

/** Every place in a value: members and items, down to the leaves. */
function placesOf(value: JsonValue, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, n) => [[...path, n], ...placesOf(item, [...path, n])]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [...path, name],
    ...placesOf(member, [...path, name]),
  ]);
}

/** A value that is near to another one and not equal to it. */
function nearTo(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value} `;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return false;
  if (Array.isArray(value)) return [...value, null];
  return { ...value, added: null };
}

/** The document with the value at a place changed; a change to `undefined` takes it out. */
function changeAt(
  document: JsonObject,
  path: Path,
  change: (value: JsonValue) => JsonValue | undefined,
): JsonObject {
  const changed = copyOf(document);
  let holder: JsonValue = changed;
  for (const step of path.slice(0, -1)) {
    holder = (holder as { [step: string | number]: JsonValue })[step] ?? null;
  }
  const last = path.at(-1) ?? '';
  const members = holder as { [step: string | number]: JsonValue };
  const value = change(members[last] ?? null);
  if (value !== undefined) members[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete members[last];
  return changed;
}

/** What everything is tried on: each kind of value, in lists and objects, and a proof inside, which is data. */
const CONTENT: JsonObject = {
  text: 'caf\u00e9',
  empty: '',
  number: 1,
  fraction: 0.5,
  yes: true,
  nothing: null,
  list: ['a', 'b', ['c', {}]],
  deep: { deeper: { deepest: [{ x: 1 }, { x: 2 }] } },
  proof: { type: 'DataIntegrityProof', proofValue: 'z1' },
  id: 'an id inside',
};

const nested = defineCheck({
  id: 'inbox/tampered-in-the-depth',
  title: 'every member and item at every depth of the object is covered by the id and by the proof',
  class: 'inbox',
  requirements: ['activity-id', 'proof-invalid', 'inbox-id', 'inbox-proof', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const good = made(bob, { type: 'Applaud', object: CONTENT, extra: { more: [CONTENT] } });
    const places = [...placesOf(CONTENT, ['object']), ...placesOf([CONTENT], ['extra', 'more'])];
    for (const path of places) {
      for (const [how, change] of [
        ['changed', nearTo],
        ['taken out', () => undefined],
      ] as const) {
        const what = `${path.join('.')} ${how}`;
        const changed = changeAt(good, path, change);
        const stale = await check.deliver(alice, changed);
        for (const id of ['activity-id', 'inbox-id']) {
          check.refused(id, stale, REFUSED.id, `${what}, the id left as it was`);
        }
        const reissued = await check.deliver(alice, reidentify(changed));
        for (const id of ['proof-invalid', 'inbox-proof']) {
          check.refused(id, reissued, unauthentic('proof-invalid'), `${what}, with a new id`);
        }
      }
    }
    const swapped = changeAt(good, ['object', 'list'], (list) =>
      [...(list as JsonValue[])].reverse(),
    );
    const refusal = await check.deliver(alice, reidentify(swapped));
    check.refused('proof-invalid', refusal, unauthentic('proof-invalid'), 'items in another order');
    await accepted(check, alice, good, 'the activity as it was signed');
  },
});

const proof = defineCheck({
  id: 'inbox/tampered-proof',
  title: 'no member of a proof can be changed, added, taken out or borrowed from another proof',
  class: 'inbox',
  requirements: [
    'inbox-proof',
    'inbox-key',
    'proof-invalid',
    'proof-malformed',
    'proof-created-match',
    'proof-method',
    'proof-purpose',
    'proof-unsupported',
    'key-unknown',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const spare = bob.addKey();
    const published = new Date().toISOString();
    const options = { key: bob.keys[0] ?? bob.key, proof: { domain: 'a', challenge: 'b' } };
    const good = made(bob, { published }, options);
    const other = made(bob, { published }, options);
    const foreign = made(eve, { published });
    const valueOf = (activity: JsonObject): string =>
      String((activity['proof'] as JsonObject)['proofValue']);
    const value = valueOf(good);
    const twisted = value.replace(/.$/, (c) => (c === '2' ? '3' : '2'));
    const changes: [string, JsonObject | { [name: string]: undefined }, string, string][] = [
      [
        'the signature of another activity',
        { proofValue: valueOf(other) },
        'proof-invalid',
        'proof-invalid',
      ],
      [
        'the signature of another actor',
        { proofValue: valueOf(foreign) },
        'proof-invalid',
        'proof-invalid',
      ],
      [
        'a signature cut short',
        { proofValue: value.slice(0, -2) },
        'proof-malformed',
        'proof-malformed',
      ],
      [
        'a signature in upper case',
        { proofValue: value.toUpperCase() },
        'proof-malformed',
        'proof-malformed',
      ],
      [
        'another key of the actor',
        { verificationMethod: spare.id },
        'proof-invalid',
        'proof-invalid',
      ],
      [
        'a key that the actor has not',
        { verificationMethod: `${bob.url}#none` },
        'key-unknown',
        'key-unknown',
      ],
      [
        'a key of another actor',
        { verificationMethod: eve.key.id },
        'proof-method',
        'proof-method',
      ],
      [
        'another time',
        { created: new Date(Date.parse(published) - 1).toISOString() },
        'proof-created',
        'proof-created-match',
      ],
      ['another purpose', { proofPurpose: 'authentication' }, 'proof-purpose', 'proof-purpose'],
      ['another type', { type: 'Ed25519Signature2020' }, 'proof-unsupported', 'proof-unsupported'],
      [
        'another suite',
        { cryptosuite: 'eddsa-rdfc-2022' },
        'proof-unsupported',
        'proof-unsupported',
      ],
      ['another domain', { domain: 'b' }, 'proof-invalid', 'proof-invalid'],
      ['another challenge', { challenge: 'a' }, 'proof-invalid', 'proof-invalid'],
      ['no domain', { domain: undefined }, 'proof-invalid', 'proof-invalid'],
      ['no challenge', { challenge: undefined }, 'proof-invalid', 'proof-invalid'],
      ['a member more', { nonce: 'x' }, 'proof-malformed', 'proof-malformed'],
      ...['type', 'cryptosuite', 'created', 'verificationMethod', 'proofPurpose', 'proofValue'].map(
        (name): [string, { [name: string]: undefined }, string, string] => [
          `no ${name}`,
          { [name]: undefined },
          'proof-malformed',
          'proof-malformed',
        ],
      ),
    ];
    for (const [what, change, code, requirement] of changes) {
      const answer = await check.deliver(alice, tamperProof(good, change));
      const repeated = code.startsWith('key-') ? 'inbox-key' : 'inbox-proof';
      for (const id of [requirement, repeated]) check.refused(id, answer, unauthentic(code), what);
    }
    // One character of the signature: no base58 of 64 bytes, or another signature.
    const answer = await check.deliver(alice, tamperProof(good, { proofValue: twisted }));
    const due = { status: 401, code: ['proof-invalid', 'proof-malformed'] };
    check.refused('inbox-proof', answer, due, 'a character of the signature changed');
    await accepted(check, alice, good, 'the activity as it was signed');
    await accepted(check, alice, other, 'the other one');
  },
});

export const inboxTamperChecks: readonly CheckDefinition[] = [nested, proof];
