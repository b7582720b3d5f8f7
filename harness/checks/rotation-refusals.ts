// Rotations that a host must not make, and what the purpose of a key permits.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  addKey,
  expectOutboxVerifies,
  keyIdsOf,
  keyOf,
  keysOf,
  rotateRequest,
  signerOf,
} from './publishing-support.ts';

const SHAPE_INVALID = { status: 422, code: 'shape-invalid' };
const CONFLICT = { status: 409, code: 'conflict' };
const BOTH = ['rotate-key', 'sign-activity'];

const external = defineCheck({
  id: 'rotation/external-key-is-refused',
  title: 'a request that brings a key, or names the new one, is refused and changes no key',
  class: 'actors',
  requirements: ['publish-rotate-external'],
  async run(check) {
    const alice = await check.actor();
    const remote = await check.probe.actor();
    const brought = remote.describeKey(remote.key);
    const before = await keysOf(alice);
    const patches: JsonObject[] = [
      ...Object.entries(brought)
        .filter(([member]) => member !== 'purpose')
        .map(([member, value]) => ({ add_publicKey: { [member]: value }, supersede: {} })),
      { add_publicKey: brought, supersede: {} },
      { add_publicKey: { purpose: BOTH, superseded_at: brought['created'] ?? null } },
      { add_publicKey: { secretKeyMultibase: 'z3u2' } },
      { add_publicKey: {}, supersede: { new: `${alice.url}#key-2` } },
      {
        add_publicKey: {},
        supersede: { old: textAt(before[0], 'id') ?? '', new: `${alice.url}#key-2` },
      },
      { add_publicKey: {}, supersede: { at: brought['created'] ?? null } },
    ];
    for (const patch of patches) {
      const answer = await alice.publish(rotateRequest(alice.url, patch));
      check.refused(
        'publish-rotate-external',
        answer,
        SHAPE_INVALID,
        `${show(patch, 120)} is refused`,
      );
    }
    check.equal(
      'publish-rotate-external',
      await keysOf(alice),
      before,
      'no key was added or changed',
    );
    const patch = {
      add_publicKey: { purpose: BOTH },
      supersede: { old: textAt(before[0], 'id') ?? '' },
    };
    const answer = await alice.publish(rotateRequest(alice.url, patch));
    check.status('publish-rotate-external', answer, 201, 'purpose and old may be given');
  },
});

const unknown = defineCheck({
  id: 'rotation/unknown-key-is-refused',
  title: 'superseding or revoking what is no key of the actor is refused and changes no key',
  class: 'actors',
  requirements: ['publish-rotate-unknown'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const spare = await addKey(alice);
    const before = await keysOf(alice);
    const others = [
      `${alice.url}#no-such-key`,
      (await keyIdsOf(bob))[0] ?? '',
      alice.url,
      `${spare}0`,
      spare.split('#')[1] ?? '',
      '',
    ];
    for (const id of others) {
      for (const patch of [{ add_publicKey: {}, supersede: { old: id } }, { revoke: id }]) {
        const answer = await alice.publish(rotateRequest(alice.url, patch));
        check.refused('publish-rotate-unknown', answer, SHAPE_INVALID, `${show(patch)} is refused`);
      }
    }
    check.equal(
      'publish-rotate-unknown',
      await keysOf(alice),
      before,
      'no key was added or changed',
    );
    for (const patch of [{ add_publicKey: {}, supersede: { old: spare } }, { revoke: spare }]) {
      const answer = await alice.publish(rotateRequest(alice.url, patch));
      check.status('publish-rotate-unknown', answer, 201, `${show(patch)} is accepted`);
    }
  },
});

const last = defineCheck({
  id: 'rotation/last-key',
  title: 'a rotation that would leave no key to sign with is a conflict and changes no key',
  class: 'actors',
  requirements: ['publish-rotate-last', 'publish-key'],
  async run(check) {
    const alice = await check.actor();
    const [only = ''] = await keyIdsOf(alice);
    const refuse = async (patch: JsonObject): Promise<void> => {
      const before = await keysOf(alice);
      const answer = await alice.publish(rotateRequest(alice.url, patch));
      check.refused('publish-rotate-last', answer, CONFLICT, `${show(patch)} is refused`);
      check.equal('publish-rotate-last', await keysOf(alice), before, 'and changes no key');
    };
    await refuse({ revoke: only });
    await refuse({ add_publicKey: { purpose: ['rotate-key'] }, supersede: {} });
    await refuse({ add_publicKey: { purpose: ['something-else'] }, supersede: { old: only } });

    const helper = await addKey(alice, ['rotate-key']);
    await refuse({ revoke: only });
    const second = await addKey(alice, ['sign-activity']);
    const revocation = await alice.publish(rotateRequest(alice.url, { revoke: only }));
    check.status(
      'publish-rotate-last',
      revocation,
      201,
      'with another key that signs it is accepted',
    );
    await refuse({ revoke: second });
    const note = await alice.note('with the second key');
    check.equal('publish-key', signerOf(note), second, `not with ${helper}, which may only rotate`);
    await check.verifies('publish-key', note, 'and verifies');
  },
});

const purposes = defineCheck({
  id: 'rotation/given-purpose',
  title: 'a purpose that is given is kept, and a key signs only what its purpose permits',
  class: 'actors',
  requirements: ['publish-rotate-fill', 'publish-key'],
  async run(check) {
    const alice = await check.actor();
    const [first = ''] = await keyIdsOf(alice);
    for (const purpose of [
      ['rotate-key'],
      ['sign-activity'],
      ['rotate-key', 'sign-activity'],
      ['x-unknown'],
    ]) {
      const id = await addKey(alice, purpose);
      check.equal(
        'publish-rotate-fill',
        at(keyOf(await keysOf(alice), id), 'purpose'),
        purpose,
        'it is kept',
      );
      const note = await alice.note('with whatever key may');
      await check.verifies(
        'publish-key',
        note,
        `a Note after adding a key for ${purpose.join(', ')} verifies`,
      );
    }
    const update = await alice.published(
      rotateRequest(alice.url, {
        add_publicKey: { purpose: ['sign-activity'] },
        supersede: { old: first },
      }),
    );
    check.equal(
      'publish-rotate-fill',
      textAt(update, 'patch', 'supersede', 'old'),
      first,
      'old is kept',
    );
    await expectOutboxVerifies(check, alice);
  },
});

export const rotationRefusalChecks: readonly CheckDefinition[] = [
  external,
  unknown,
  last,
  purposes,
];
