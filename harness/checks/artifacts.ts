// Artifacts: one activity under its content id, for those who may see it.

import { base32nopad } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { JsonObject } from '../oracle/index.ts';
import { SOME_CID } from './publishing-shapes.ts';

const NOT_FOUND = { status: 404, code: 'not-found' };

interface Audience {
  requirement: 'artifact-public' | 'artifact-private';
  activity: JsonObject;
  /** Who may see it; `undefined` is everybody. */
  admitted: (string | undefined)[];
  excluded?: (string | undefined)[];
}

async function judgeArtifact(check: CheckContext, audience: Audience): Promise<void> {
  const path = `/artifacts/${String(audience.activity['id'])}`;
  for (const token of audience.admitted) {
    const answer = await check.get(path, { token });
    check.status(audience.requirement, answer, 200, 'it is shown to whom it may be shown');
    check.equal(audience.requirement, answer.json, audience.activity, 'as it was signed');
    check.equal(
      audience.requirement,
      answer.media_type,
      'application/activity+json',
      'with the type',
    );
  }
  for (const token of audience.excluded ?? []) {
    const answer = await check.get(path, { token });
    check.refused(audience.requirement, answer, NOT_FOUND, 'to others it is not there');
  }
}

const PUBLIC: readonly JsonObject[] = [
  { to: ['Public'] },
  { to: 'as:Public' },
  { to: ['https://b.example/actors/bob', 'https://www.w3.org/ns/activitystreams#Public'] },
  { to: [], cc: ['Public'] },
  { cc: 'https://www.w3.org/ns/activitystreams#Public' },
  {},
];

const PRIVATE: readonly JsonObject[] = [
  { to: [] },
  { to: ['Followers'] },
  { to: ['https://b.example/Public'] },
  { bto: ['Public'] },
];

const published = defineCheck({
  id: 'artifacts/published',
  title:
    'a published activity is shown to everybody if it is public, else to its author and the operator',
  class: 'actors',
  requirements: ['artifact-public', 'artifact-private', 'collection-verbatim'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const operator = check.operatorToken();
    for (const audience of PUBLIC) {
      const activity = await alice.note('public', audience);
      const admitted = [undefined, bob.token, alice.token, operator];
      await judgeArtifact(check, { requirement: 'artifact-public', activity, admitted });
    }
    for (const audience of PRIVATE) {
      await judgeArtifact(check, {
        requirement: 'artifact-private',
        activity: await alice.note('private', audience),
        admitted: [alice.token, operator],
        excluded: [undefined, bob.token],
      });
    }
    const unknown = await check.get(`/artifacts/${SOME_CID}`, { token: alice.token });
    check.refused('artifact-private', unknown, NOT_FOUND, 'what nobody has is not there either');
  },
});

const received = defineCheck({
  id: 'artifacts/received',
  title:
    'a received activity is shown to everybody if it is public, else to the actors who received it',
  class: 'inbox',
  requirements: ['artifact-public', 'artifact-private', 'collection-verbatim'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob, carol] = [await check.actor(), await check.actor(), await check.actor()];
    const remote = await check.probe.actor();
    const operator = check.operatorToken();
    const open = remote.activity({ to: ['Public'], unknown: { kept: true } });
    const closed = remote.activity({ to: [alice.url], unknown: { kept: true } });
    for (const activity of [open, closed]) await check.deliver(alice, activity);
    await check.deliver(bob, closed);
    await judgeArtifact(check, {
      requirement: 'artifact-public',
      activity: open,
      admitted: [undefined, carol.token, alice.token, operator],
    });
    await judgeArtifact(check, {
      requirement: 'artifact-private',
      activity: closed,
      admitted: [alice.token, bob.token, operator],
      excluded: [undefined, carol.token],
    });
  },
});

const DIGEST = new Uint8Array(32).fill(0xa5);

/** The text of a content id with these bytes, right or wrong. */
function textOf(...parts: (number | Uint8Array)[]): string {
  const bytes = Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part)),
  );
  return `b${base32nopad.encode(bytes).toLowerCase()}`;
}

const WELL_FORMED = textOf(0x01, 0x80, 0x04, 0x12, 0x20, DIGEST);

/** What is no content id, as it stands in a URL, and the code of its fault. */
export const MALFORMED_IDS: readonly [code: string, text: string][] = [
  ['cid-multibase', WELL_FORMED.toUpperCase()],
  ['cid-multibase', `B${WELL_FORMED.slice(1)}`],
  ['cid-multibase', WELL_FORMED.slice(1)],
  ['cid-multibase', `z${WELL_FORMED.slice(1)}`],
  ['cid-multibase', `${WELL_FORMED.slice(0, -1)}A`],
  ['cid-multibase', `${WELL_FORMED}%3D%3D%3D%3D`],
  ['cid-multibase', `${WELL_FORMED.slice(0, -1)}1`],
  ['cid-multibase', `${WELL_FORMED}%20`],
  ['cid-multibase', 'b'],
  ['cid-multibase', 'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG'],
  ['cid-multibase', 'no-content-id'],
  ['cid-trailing-bits', `${WELL_FORMED.slice(0, -1)}${WELL_FORMED.endsWith('b') ? 'c' : 'b'}`],
  ['cid-trailing-bits', WELL_FORMED.slice(0, -1)],
  ['cid-trailing-bits', WELL_FORMED.slice(0, -2)],
  ['cid-version', textOf(0x00, 0x80, 0x04, 0x12, 0x20, DIGEST)],
  ['cid-version', textOf(0x02, 0x80, 0x04, 0x12, 0x20, DIGEST)],
  ['cid-version', textOf(0x81, 0x00, 0x80, 0x04, 0x12, 0x20, DIGEST)],
  ['cid-codec', textOf(0x01, 0x55, 0x12, 0x20, DIGEST)],
  ['cid-codec', textOf(0x01, 0x71, 0x12, 0x20, DIGEST)],
  ['cid-codec', textOf(0x01, 0xa9, 0x02, 0x12, 0x20, DIGEST)],
  ['cid-codec', textOf(0x01, 0x80, 0x84, 0x00, 0x12, 0x20, DIGEST)],
  ['cid-hash', textOf(0x01, 0x80, 0x04, 0x1e, 0x20, DIGEST)],
  ['cid-hash', textOf(0x01, 0x80, 0x04, 0x00, 0x20, DIGEST)],
  ['cid-digest-length', textOf(0x01, 0x80, 0x04, 0x12, 0x1f, DIGEST.subarray(1))],
  ['cid-digest-length', textOf(0x01, 0x80, 0x04, 0x12, 0x20, DIGEST.subarray(1))],
  ['cid-digest-length', textOf(0x01, 0x80, 0x04, 0x12, 0x20, DIGEST, 0x00)],
  ['cid-digest-length', textOf(0x01, 0x80, 0x04, 0x12, 0xa0, 0x00, DIGEST)],
];

const malformed = defineCheck({
  id: 'artifacts/malformed-id',
  title: 'what is no content id is refused with the code of its fault, whoever asks',
  class: 'actors',
  requirements: ['artifact-cid', 'artifact-private'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    for (const token of [undefined, check.freshToken(), alice.token, check.operatorToken()]) {
      for (const [code, text] of MALFORMED_IDS) {
        const answer = await check.get(`/artifacts/${text}`, { token });
        check.refused('artifact-cid', answer, { status: 400, code }, `${text} is refused`);
      }
    }
    for (const token of [undefined, alice.token, check.operatorToken()]) {
      const answer = await check.get(`/artifacts/${WELL_FORMED}`, { token });
      check.refused(
        'artifact-private',
        answer,
        NOT_FOUND,
        'one that is well-formed is just not there',
      );
    }
  },
});

export const artifactChecks: readonly CheckDefinition[] = [published, received, malformed];
