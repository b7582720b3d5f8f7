// Private keys never leave the host. Everything that it says is searched for them, in whatever form they may have.

import { createPrivateKey, createPublicKey } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { base58 } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { parseMultikey } from '../oracle/index.ts';
import { claims, keysOf, noteRequest, rotateRequest } from './publishing-support.ts';

/** Forms that nothing but a private key has. */
const TELLTALES: readonly [what: string, pattern: RegExp][] = [
  ['a PEM private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ['a private JWK', /"d"\s*:\s*"[A-Za-z0-9_-]{43}"/],
  ['a secret Multikey of Ed25519', /z3u2[1-9A-HJ-NP-Za-km-z]{43,}/],
  ['a PKCS #8 private key of Ed25519', /MC4CAQAwBQYDK2VwBCIEI|302e020100300506032b6570/i],
  ['a member for a private key', /"(private|secret)_?key[a-z]*"\s*:/i],
];

const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED = 32;

/** The public key of a seed, as base64url. */
function publicKeyOf(seed: Uint8Array): string | undefined {
  const key = Buffer.concat([PKCS8_HEAD, seed]);
  const jwk = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  });
  return jwk.x;
}

/** Everything that a run of characters may mean, if it is bytes. */
function readingsOf(run: string): Uint8Array[] {
  const readings = [Buffer.from(run, 'base64url')];
  if (/^([0-9a-f]{2})+$/i.test(run)) readings.push(Buffer.from(run, 'hex'));
  for (const text of [run, run.slice(1)]) {
    try {
      readings.push(Buffer.from(base58.decode(text)));
    } catch {
      // Not base58.
    }
  }
  return readings;
}

/** The seeds that bytes may hold: at their beginning, at their end, or behind the two bytes of a multicodec. */
function seedsIn(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length < SEED || bytes.length > 3 * SEED) return [];
  return [bytes.subarray(0, SEED), bytes.subarray(-SEED), bytes.subarray(2, 2 + SEED)].filter(
    (seed) => seed.length === SEED,
  );
}

/** The first run of characters that is a private key of one of these public keys. */
async function findPrivateKey(
  texts: readonly string[],
  public_keys: ReadonlySet<string>,
): Promise<string | undefined> {
  const runs = new Set(texts.flatMap((text) => text.match(/[A-Za-z0-9+/_-]{43,128}={0,2}/g) ?? []));
  for (const run of runs) {
    const seeds = readingsOf(run).flatMap(seedsIn);
    if (seeds.some((seed) => public_keys.has(publicKeyOf(seed) ?? ''))) return run;
    // Other checks have deadlines, and thousands of keys take their time.
    await setImmediate();
  }
  return undefined;
}

/** What the host says about an actor, to whoever may ask most. */
async function everythingAbout(check: CheckContext, actor: LocalActor): Promise<string[]> {
  const texts: string[] = [];
  const operator = check.operatorToken();
  const urls = [
    actor.url,
    ...['outbox?page=1', 'inbox?page=1', 'followers?page=1', 'following?page=1'].map(
      (part) => `${actor.url}/${part}`,
    ),
    ...['actor-state', 'feed', 'follower-graph', 'delivery-state', 'peer-actors'].map(
      (name) => `/projections/${name}`,
    ),
  ];
  for (const url of urls) {
    const answer = await check.get(url, { token: operator });
    texts.push(answer.text, JSON.stringify(answer.headers));
  }
  texts.push((await check.get(actor.url, { accept: 'application/ld+json' })).text);
  return texts;
}

const noSecrets = defineCheck({
  id: 'publishing/no-private-keys',
  title: 'no answer, document or log shows private key material, before or after rotations',
  class: 'actors',
  requirements: ['actor-no-secret'],
  // Every window of 32 bytes of every answer is tried as a seed.
  deadline_ms: 120_000,
  needs: ['operator'],
  async run(check) {
    const alice = await check.unborn();
    const create = { type: 'Create', object: { type: 'Person', name: alice.name } };
    const texts: string[] = [];
    const requests = [
      create,
      noteRequest(),
      rotateRequest(alice.url),
      rotateRequest(alice.url, { add_publicKey: {} }),
      create,
      rotateRequest(alice.url, { revoke: `${alice.url}#none` }),
      rotateRequest(alice.url, { add_publicKey: { controller: alice.url }, supersede: {} }),
    ];
    for (const request of requests) {
      const answer = await alice.publish(request);
      texts.push(answer.text, JSON.stringify(answer.headers));
    }
    if (claims(check, 'delivery')) {
      const remote = await check.probe.actor();
      await alice.note('for a peer', { to: [remote.url] });
      await check.until('the peer has got it', () => remote.deliveries.length > 0);
      texts.push(
        ...remote.deliveries.map((delivery) => Buffer.from(delivery.body).toString('utf8')),
      );
    }
    texts.push(...(await everythingAbout(check, alice)), check.host.rawLog);

    for (const [what, pattern] of TELLTALES) {
      const found = texts.some((text) => pattern.test(text));
      check.expect('actor-no-secret', !found, `${what} is nowhere to be seen`, {
        actual: found ? what : 'none',
      });
    }
    const keys = (await keysOf(alice)).map((key) => textAt(key, 'publicKeyMultibase') ?? '');
    check.equal('actor-no-secret', keys.length, 3, 'three keys were looked for');
    const public_keys = new Set(
      keys.map((key) => Buffer.from(parseMultikey(key)).toString('base64url')),
    );
    check.expect(
      'actor-no-secret',
      (await findPrivateKey(texts, public_keys)) === undefined,
      'no hex, base64 or base58 text is the private key of one of these keys',
    );
    check.note(
      'Of the log only what the process writes to its standard streams is seen; a key in another encoding, or encrypted, is not.',
    );
  },
});

export const publishingSecretChecks: readonly CheckDefinition[] = [noSecrets];
