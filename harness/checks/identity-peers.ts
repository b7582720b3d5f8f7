// Keys of actors whom a host has never met: who is asked for them, when again, and what is made of the answer.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import { oracleCid, oracleRecordId, oracleRedact } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import {
  heldForm,
  judgeThread,
  ownThread,
  readKeyDocument,
  readSummary,
  REFUSED,
  Stranger,
  upTo,
} from './records-support.ts';

const HOUR = 3_600_000;

/** How a record comes from a peer. Each gives the code with which it was refused, as far as it is told. */
const WAYS = ['pulled', 'pushed'] as const;
type Way = (typeof WAYS)[number];

/** Lets a record come from the peer, and tells whether it was stored, and with which code it was refused. */
async function arrive(
  check: CheckContext,
  pairing: Pairing,
  way: Way,
  record: JsonObject,
): Promise<{ stored: boolean; code: string | undefined }> {
  let code: string | undefined;
  if (way === 'pushed') {
    const answer = await pairing.push([record]);
    code = textAt(answer.json, 'results', 0, 'code');
    if (answer.status !== 200) code = `status ${answer.status}`;
  } else {
    const thread = String(record['thread']);
    pairing.thread(thread).add(record);
    const answer = await pairing.pull(thread, { deadline_ms: 15_000 });
    if (answer.status !== 200) code = `status ${answer.status}`;
    else if (at(answer.json, 'refused') !== 0) code = 'refused';
  }
  const held = await heldForm(check, String(record['id']), pairing.host);
  return { stored: held !== undefined, code };
}

/** What `arrive` gives for a record that is refused. */
function refusedBy(way: Way, code: string): { stored: boolean; code: string } {
  return { stored: false, code: way === 'pushed' ? code : 'refused' };
}

const STORED = { stored: true, code: undefined };

const first = WAYS.map((way) =>
  defineCheck({
    id: `identity/first-contact-${way}`,
    title: `the keys of an actor whose record is ${way} are fetched from the peer that it came from`,
    class: 'records',
    also: ['pairs', 'sync'],
    requirements: [
      'identity-first-contact',
      'identity-key-document-kept',
      'identity-key-document-proof',
    ],
    needs: ['operator'],
    async run(check) {
      const pairing = await pairWith(check);
      const { peer } = pairing;
      const thread = ownThread(check);
      const bob = peer.actor();
      const stub = oracleRedact(bob.record({ thread }), 'L1');
      check.equal(
        'identity-first-contact',
        await arrive(check, pairing, way, stub),
        STORED,
        'a form at L1',
      );
      check.equal('identity-first-contact', bob.document_fetches, 0, 'for which nobody is asked');
      const record = bob.record({ thread });
      check.equal(
        'identity-first-contact',
        await arrive(check, pairing, way, record),
        STORED,
        'a whole record',
      );
      check.equal(
        'identity-first-contact',
        bob.document_fetches,
        1,
        'for which the peer is asked once',
      );
      const [request] = peer.probe.requested(`/v1/actors/${encodeURIComponent(bob.did)}`);
      check.expect(
        'identity-first-contact',
        request !== undefined,
        'with the DID as one segment of the path',
        {
          actual: peer.probe.requests
            .map(({ path }) => path)
            .join(' ')
            .slice(0, 300),
        },
      );
      const kept = await readKeyDocument(check, bob.did);
      check.equal(
        'identity-key-document-kept',
        kept.json,
        bob.keyDocument(),
        'and the answer is kept as it came',
      );
      // An actor of a third instance, which the peer only passes on.
      const third = new Stranger();
      const carol = third.actor();
      peer.kept_documents.set(carol.did, carol.keyDocument());
      const passed = carol.record({ thread });
      check.equal(
        'identity-first-contact',
        await arrive(check, pairing, way, passed),
        STORED,
        'a record of a third instance',
      );
      const passedOn = await readKeyDocument(check, carol.did);
      check.equal(
        'identity-key-document-kept',
        passedOn.json,
        carol.keyDocument(),
        'whose document is passed on again',
      );
      // The peer cannot speak for an instance that it is not.
      const dave = third.actor();
      dave.document_key = { ...peer.key, id: third.key.id };
      peer.kept_documents.set(dave.did, dave.keyDocument());
      check.equal(
        'identity-key-document-proof',
        await arrive(check, pairing, way, dave.record({ thread })),
        refusedBy(way, 'signer-unresolvable'),
        'a document that the peer made up',
      );
      const erin = third.actor();
      peer.kept_documents.set(erin.did, carol.keyDocument());
      check.equal(
        'identity-key-document-proof',
        await arrive(check, pairing, way, erin.record({ thread })),
        refusedBy(way, 'signer-unresolvable'),
        'the document of another actor',
      );
      check.refused(
        'identity-key-document-kept',
        await readKeyDocument(check, erin.did),
        REFUSED.not_found,
        'neither of them is kept',
      );
      const frank = third.actor();
      check.equal(
        'identity-first-contact',
        await arrive(check, pairing, way, frank.record({ thread })),
        refusedBy(way, 'signer-unresolvable'),
        'a document that the peer does not have',
      );
      const self = peer.actor({ method: 'key' });
      const before = peer.probe.requests.filter(({ path }) =>
        path.startsWith('/v1/actors/'),
      ).length;
      check.equal(
        'identity-first-contact',
        await arrive(check, pairing, way, self.record({ thread })),
        STORED,
        'a did:key',
      );
      const after = peer.probe.requests.filter(({ path }) => path.startsWith('/v1/actors/')).length;
      check.equal('identity-first-contact', after, before, 'for which nobody is asked');
    },
  }),
);

const refetch = WAYS.map((way) =>
  defineCheck({
    id: `identity/refetch-${way}`,
    title: `a key that the kept document does not have, or not for this time, is asked for once, for records that are ${way}`,
    class: 'records',
    also: ['pairs', 'sync'],
    requirements: ['identity-refetch', 'record-proof-judged'],
    needs: ['operator'],
    async run(check) {
      const pairing = await pairWith(check);
      const thread = ownThread(check);
      const bob = pairing.peer.actor();
      const send = async (
        what: string,
        record: JsonObject,
        due: object,
        fetches: number,
      ): Promise<void> => {
        const before = bob.document_fetches;
        check.equal('record-proof-judged', await arrive(check, pairing, way, record), due, what);
        check.equal(
          'identity-refetch',
          bob.document_fetches - before,
          fetches,
          `fetches for ${what}`,
        );
      };
      await send('the first record', bob.record({ thread }), STORED, 1);
      await send('another one', bob.record({ thread }), STORED, 0);
      const old = bob.rotate().old;
      await send('the first one with a new key', bob.record({ thread }), STORED, 1);
      await send(
        'one with the old key of now',
        bob.record({ thread }, { key: old }),
        refusedBy(way, 'key-inactive'),
        1,
      );
      const nowhere = bob.makeKey();
      await send(
        'one with a key that is nowhere',
        bob.record({ thread }, { key: nowhere }),
        refusedBy(way, 'key-unknown'),
        1,
      );
      await send(
        'one whose signature is wrong',
        { ...bob.record({ thread }), proof: bob.record({ thread })['proof'] as JsonObject },
        refusedBy(way, 'proof-created'),
        0,
      );
      // The key was there before; the document said otherwise, and says so no more.
      const early = { created: timeFromNow(-24 * HOUR) };
      const current = bob.key;
      await send(
        'one of yesterday',
        bob.record({ thread, ...early }),
        refusedBy(way, 'key-inactive'),
        1,
      );
      current.created = timeFromNow(-48 * HOUR);
      bob.touch();
      await send(
        'one of yesterday, by a document that is new',
        bob.record({ thread, ...early }),
        STORED,
        1,
      );
      if (way === 'pushed') {
        bob.on_document.add({ status: 500 });
        await send(
          'one with an unknown key while nobody answers',
          bob.record({ thread }, { key: bob.makeKey() }),
          refusedBy(way, 'signer-unavailable'),
          1,
        );
        await send('one with the known key meanwhile', bob.record({ thread }), STORED, 0);
        bob.on_document.clear();
      }
      // What was revoked is not asked for again.
      const another = bob.addKey();
      current.revoked_at = timeFromNow();
      bob.touch();
      await send('one by the other key', bob.record({ thread }, { key: another }), STORED, 1);
      await send(
        'one by the key that is revoked',
        bob.record({ thread }, { key: current }),
        refusedBy(way, 'key-revoked'),
        0,
      );
    },
  }),
);

const web = defineCheck({
  id: 'identity/refetch-did-web',
  title:
    'the document of a did:web is asked for anew, once, before a key is called unknown or inactive',
  class: 'records',
  also: ['pairs', 'sync'],
  requirements: ['identity-refetch', 'did-web-document'],
  needs: ['operator'],
  async run(check) {
    const pairing = await pairWith(check);
    const thread = ownThread(check);
    const bob = pairing.peer.actor({ method: 'web' });
    const send = async (record: JsonObject): Promise<{ stored: boolean; fetches: number }> => {
      const before = bob.document_fetches;
      const { stored } = await arrive(check, pairing, 'pushed', record);
      return { stored, fetches: bob.document_fetches - before };
    };
    check.equal(
      'did-web-document',
      await send(bob.record({ thread })),
      { stored: true, fetches: 1 },
      'the first record',
    );
    check.equal(
      'did-web-document',
      await send(bob.record({ thread })),
      { stored: true, fetches: 0 },
      'another one',
    );
    bob.rotate();
    check.equal(
      'identity-refetch',
      await send(bob.record({ thread })),
      { stored: true, fetches: 1 },
      'one with a new key',
    );
    const nowhere = bob.record({ thread }, { key: bob.makeKey() });
    check.equal(
      'identity-refetch',
      await send(nowhere),
      { stored: false, fetches: 1 },
      'one with a key that is nowhere',
    );
  },
});

/** Moves the clock of a host, and of what the peer says with it. */
async function advance(
  check: CheckContext,
  host: Host,
  pairing: Pairing,
  ms: number,
): Promise<void> {
  await check.advanceClock(host, ms);
  pairing.peer.clock_ahead_ms += ms;
}

const expiry = defineCheck({
  id: 'identity/key-expiry',
  title: 'a document that was kept for a day is asked for anew, and used where it cannot be had',
  class: 'records',
  also: ['pairs', 'sync'],
  requirements: ['identity-key-expiry', 'record-proof-judged'],
  needs: ['operator', 'test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pairing = await pairWith(check, { host });
    const thread = ownThread(check);
    for (const method of ['sync', 'web'] as const) {
      const bob: PeerActor = pairing.peer.actor({ method });
      const send = async (
        what: string,
        due: object,
        options: { key?: never } = {},
      ): Promise<number> => {
        const before = bob.document_fetches;
        const record = bob.record({ thread }, options);
        const seen = await arrive(check, pairing, 'pushed', record);
        for (const id of ['record-proof-judged', 'identity-key-expiry']) {
          check.equal(id, seen, due, `did:${method}: ${what}`);
        }
        return bob.document_fetches - before;
      };
      check.equal(
        'identity-key-expiry',
        await send('the first record', STORED),
        1,
        'the document is fetched',
      );
      await advance(check, host, pairing, 23 * HOUR);
      check.equal(
        'identity-key-expiry',
        await send('a record 23 hours later', STORED),
        0,
        'it is kept for a day',
      );
      await advance(check, host, pairing, 2 * HOUR);
      const fetched = await send('a record 25 hours later', STORED);
      check.equal('identity-key-expiry', fetched, 1, 'and fetched anew after that');
      check.equal('identity-key-expiry', await send('another record', STORED), 0, 'once');
      await advance(check, host, pairing, 25 * HOUR);
      bob.on_document.add({ status: 500 });
      await send('a record while the document cannot be had', STORED);
      bob.on_document.clear();
      // A revocation reaches who asks, and nobody else.
      const old = bob.key;
      bob.addKey();
      old.revoked_at = pairing.peer.now();
      bob.touch();
      await advance(check, host, pairing, 25 * HOUR);
      const due = refusedBy('pushed', 'key-revoked');
      const asked = await send('a record by a key that is revoked by then', due, {
        key: old as never,
      });
      check.expect('identity-key-expiry', asked > 0, 'the document is asked for', {
        actual: `${asked} fetches`,
      });
    }
  },
});

const BOUND = 10_000;

/** Forms that wait for a parent; at L2 nobody has to sign them. */
function waiting(thread: string, count: number, parent: string): JsonObject[] {
  const actor = new Stranger().actor({ method: 'key' });
  return upTo(count).map((clock) => {
    const unsigned = actor.unsigned({ thread, clock, parents: [parent] });
    const form = oracleRedact({ ...unsigned, id: parent, proof: {} }, 'L2');
    return { ...form, id: oracleRecordId(form) };
  });
}

const bound = defineCheck({
  id: 'merge/pending-bound',
  title:
    'ten thousand records of a thread may wait, and one more from a peer only when there is room again',
  class: 'records',
  also: ['pairs', 'sync'],
  requirements: ['merge-pending-bound', 'merge-pending-resolved'],
  needs: ['operator'],
  deadline_ms: 120_000,
  async run(check) {
    const pairing = await pairWith(check);
    const thread = ownThread(check);
    const author = new Stranger().actor({ method: 'key' });
    const missing = author.record({ thread });
    const never = oracleCid({ nobody: 'wrote this', thread });
    const push = async (forms: readonly JsonObject[]): Promise<unknown[]> => {
      const answer = await pairing.push(forms, { deadline_ms: 30_000 });
      return listAt(answer.json, 'results').map(
        (result) => textAt(result, 'code') ?? textAt(result, 'status'),
      );
    };
    const pendingNow = async (): Promise<number> =>
      listAt((await readSummary(check, thread)).json, 'pending').length;
    const forms = [
      ...waiting(thread, BOUND - 1, never),
      ...waiting(thread, 1, String(missing['id'])),
    ];
    for (let from = 0; from < BOUND; from += 1000) {
      const results = await push(forms.slice(from, from + 1000));
      const stored = results.filter((result) => result === 'stored').length;
      check.equal(
        'merge-pending-bound',
        stored,
        1000,
        `the ${from + 1}st to the ${from + 1000}th are kept`,
      );
    }
    check.equal('merge-pending-bound', await pendingNow(), BOUND, 'ten thousand wait');
    const [more, further] = waiting(thread, 2, never) as [JsonObject, JsonObject];
    check.equal('merge-pending-bound', await push([more]), ['pending-full'], 'one more is refused');
    check.equal(
      'merge-pending-bound',
      await heldForm(check, String(more['id'])),
      undefined,
      'and not held',
    );
    check.equal(
      'merge-pending-bound',
      await push([forms[0] as JsonObject]),
      ['known'],
      'one that waits is known',
    );
    const whole = author.record({ thread });
    const child = author.record({ thread, parents: [String(whole['id'])] });
    check.equal(
      'merge-pending-bound',
      await push([whole, child]),
      ['stored', 'stored'],
      'what need not wait is kept',
    );
    const elsewhere = ownThread(check);
    const others = waiting(elsewhere, 1, never);
    check.equal(
      'merge-pending-bound',
      await push(others),
      ['stored'],
      'so is what waits on another thread',
    );
    check.equal('merge-pending-bound', await pendingNow(), BOUND, 'ten thousand wait still');
    check.equal(
      'merge-pending-resolved',
      await push([missing]),
      ['stored'],
      'a parent that was missing comes',
    );
    check.equal(
      'merge-pending-resolved',
      await pendingNow(),
      BOUND - 1,
      'and one record waits no longer',
    );
    check.equal(
      'merge-pending-bound',
      await push([more, further]),
      ['stored', 'pending-full'],
      'there is room for one',
    );
    const known = [...forms, more, missing, whole, child];
    await judgeThread(
      check,
      thread,
      known,
      { view: ['merge-pending-resolved'], pending: ['merge-pending-bound'] },
      'in the end',
    );
  },
});

export const identityPeerChecks: readonly CheckDefinition[] = [
  ...first,
  ...refetch,
  web,
  expiry,
  bound,
];
