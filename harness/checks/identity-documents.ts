// Key documents of actors of other instances: which are believed, which are kept, and which of two.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import { oracleRedact, signDocument } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import { signsWith } from '../probe/peer-keys.ts';
import {
  brought,
  documentLine,
  heldForm,
  importLines,
  keyActor,
  ownThread,
  readKeyDocument,
  recordLine,
  refusalOf,
  REFUSED,
  Stranger,
} from './records-support.ts';

const HOUR = 3_600_000;

/** What may be wrong with a key document, made of the right one. */
type DocumentFault = readonly [
  name: string,
  make: (right: JsonObject, actor: PeerActor, instance: Stranger) => JsonValue,
];

/** The document with some members changed, signed by the instance as it is then. */
function resigned(
  right: JsonObject,
  instance: Stranger,
  change: { [name: string]: JsonValue | undefined },
): JsonObject {
  const unsigned = tamper(right, { ...change, proof: undefined });
  return signDocument(unsigned, {
    ...signsWith(instance.key),
    created: String(unsigned['updated'] ?? right['updated']),
  });
}

const FOR_ANOTHER = 'for another actor of the instance';

const FAULTS: readonly DocumentFault[] = [
  [
    'signed by the actor’s own key',
    (right, actor) =>
      signDocument(tamper(right, { proof: undefined }), {
        ...signsWith(actor.key),
        created: String(right['updated']),
      }),
  ],
  [
    'signed by the actor’s own key in the name of the instance',
    (right, actor, instance) =>
      signDocument(tamper(right, { proof: undefined }), {
        ...signsWith({ ...actor.key, id: instance.key.id }),
        created: String(right['updated']),
      }),
  ],
  [
    'signed by another instance',
    (right) =>
      signDocument(tamper(right, { proof: undefined }), {
        ...signsWith(new Stranger().key),
        created: String(right['updated']),
      }),
  ],
  [
    'with another instance as controller, signed by that one',
    (right) => {
      const other = new Stranger();
      return resigned(right, other, { controller: other.did });
    },
  ],
  [
    'with another controller',
    (right, _, instance) => resigned(right, instance, { controller: keyActor().did }),
  ],
  [
    'with the actor as its own controller',
    (right, actor, instance) => resigned(right, instance, { controller: actor.did }),
  ],
  [
    'without a controller',
    (right, _, instance) => resigned(right, instance, { controller: undefined }),
  ],
  [FOR_ANOTHER, (right, _, instance) => resigned(right, instance, { id: instance.actor().did })],
  ['without an id', (right, _, instance) => resigned(right, instance, { id: undefined })],
  ['without a proof', (right) => tamper(right, { proof: undefined })],
  [
    'with two proofs',
    (right) =>
      tamper(right, { proof: [right['proof'] as JsonObject, right['proof'] as JsonObject] }),
  ],
  [
    'with keys that were changed after signing',
    (right, actor) =>
      tamper(right, {
        assertionMethod: [
          ...(right['assertionMethod'] as JsonObject[]),
          { ...(right['assertionMethod'] as JsonObject[])[0], id: `${actor.did}#more` },
        ],
      }),
  ],
  [
    'with a time that was changed after signing',
    (right) => tamper(right, { updated: timeFromNow(-HOUR) }),
  ],
  [
    'with a proof of another time',
    (right, _, instance) =>
      signDocument(tamper(right, { proof: undefined }), {
        ...signsWith(instance.key),
        created: timeFromNow(-HOUR),
      }),
  ],
  [
    'with a proof for authentication',
    (right, _, instance) =>
      signDocument(tamper(right, { proof: undefined }), {
        ...signsWith(instance.key),
        created: String(right['updated']),
        proofPurpose: 'authentication',
      }),
  ],
  ['with a signature that does not verify', (right) => tamperProof(right, { domain: 'added' })],
  ['without a time', (right, _, instance) => resigned(right, instance, { updated: undefined })],
];

const proofs = defineCheck({
  id: 'identity/key-document-proof',
  title:
    'a key document that the instance did not sign, or that is about somebody else, is not used',
  class: 'records',
  requirements: ['identity-key-document-proof', 'identity-key-document-unknown', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const instance = new Stranger();
    for (const [name, make] of FAULTS) {
      const [actor, good] = [instance.actor(), instance.actor()];
      const record = actor.record({ thread });
      const sibling = good.record({ thread });
      const broken = make(actor.keyDocument(), actor, instance);
      const answer = await importLines(check, [
        { key_document: broken },
        documentLine(good),
        recordLine(record),
        recordLine(sibling),
      ]);
      const codes = [2, 3, 4, 5].map((line) => refusalOf(answer, line));
      // What is about another actor is good for that one.
      if (name !== FOR_ANOTHER) {
        const what = `a document ${name} is refused`;
        check.expect('identity-key-document-proof', codes[0] !== undefined, what, {
          actual: show(codes),
          answer,
        });
      }
      check.equal(
        'import-verified',
        codes.slice(1),
        [undefined, 'signer-unresolvable', undefined],
        `and so is the record that only a document ${name} would prove`,
        { answer },
      );
      const held = await heldForm(check, String(record['id']));
      check.equal(
        'identity-key-document-proof',
        held,
        undefined,
        `not stored by a document ${name}`,
      );
      check.equal(
        'identity-key-document-proof',
        await heldForm(check, String(sibling['id'])),
        sibling,
        'while the record with the right document is',
      );
      check.refused(
        'identity-key-document-unknown',
        await readKeyDocument(check, actor.did),
        REFUSED.not_found,
        `a document ${name} is not passed on`,
      );
    }
  },
});

async function expectKept(
  check: CheckContext,
  actor: PeerActor,
  document: JsonValue | undefined,
  what: string,
): Promise<void> {
  const answer = await readKeyDocument(check, actor.did);
  if (document === undefined) {
    check.refused('identity-key-document-unknown', answer, REFUSED.not_found, what);
  } else {
    check.equal('identity-key-document-kept', answer.json, document, what, { answer });
    check.equal(
      'identity-key-document-kept',
      answer.media_type,
      'application/json',
      `${what}: its type`,
    );
  }
}

const kept = defineCheck({
  id: 'identity/key-document-kept',
  title: 'a host passes on the key document of whom it holds a whole record, and of nobody else',
  class: 'records',
  requirements: ['identity-key-document-kept', 'identity-key-document-unknown'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const instance = new Stranger();
    const actor = instance.actor();
    const document = actor.keyDocument();
    await importLines(check, [{ key_document: document }]);
    await expectKept(check, actor, undefined, 'a document without a record');
    const record = actor.record({ thread });
    await importLines(check, [{ key_document: document }, recordLine(oracleRedact(record, 'L1'))]);
    await expectKept(check, actor, undefined, 'a document with a form at L1');
    const forged = tamperProof(record, { domain: 'added' });
    await importLines(check, [{ key_document: document }, recordLine(forged)]);
    await expectKept(check, actor, undefined, 'a document with a record that is refused');
    await brought(check, [record], { documents: [actor] });
    await expectKept(check, actor, document, 'a document with a whole record');
    // What the signature covers beside the known members is kept as well.
    const odd = instance.actor();
    odd.document_change = { note: { z: 1, a: [0.1, 'é'] }, alsoKnownAs: [] };
    const oddDocument = odd.keyDocument();
    await brought(check, [odd.record({ thread })], { documents: [odd] });
    await expectKept(check, odd, oddDocument, 'a document with members of its own');
    const self = keyActor();
    await brought(check, [self.record({ thread })]);
    await expectKept(check, self, undefined, 'an actor whose DID is its key');
    const other = instance.actor();
    await expectKept(check, other, undefined, 'another actor of the instance');
  },
});

const newer = defineCheck({
  id: 'identity/key-document-newer',
  title:
    'of two key documents the newer one is kept, in whatever order they come, and a key that it revokes stays revoked',
  class: 'records',
  requirements: ['identity-key-document-kept', 'import-verified', 'record-proof-judged'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const thread = ownThread(check);
    const instance = new Stranger();
    const offer = async (
      document: JsonObject,
      record: JsonObject,
    ): Promise<{ code: string | undefined; kept: unknown }> => {
      const answer = await importLines(check, [{ key_document: document }, recordLine(record)], {
        host,
      });
      const shown = await readKeyDocument(check, String(document['id']), host);
      return { code: refusalOf(answer, 3), kept: shown.json };
    };
    const actor = instance.actor();
    actor.updated = timeFromNow(-HOUR);
    const first = actor.key;
    const old = actor.keyDocument();
    const created = timeFromNow(-2 * HOUR + 1000);
    first.created = timeFromNow(-3 * HOUR);
    actor.updated = timeFromNow(-HOUR);
    const oldest = actor.keyDocument();
    const make = (): JsonObject => actor.record({ thread, created }, { key: first });
    check.equal(
      'import-verified',
      await offer(oldest, make()),
      { code: undefined, kept: oldest },
      'the first document',
    );
    // The key is revoked, and there is another one.
    first.revoked_at = timeFromNow(-HOUR / 2);
    const second = actor.addKey();
    actor.updated = timeFromNow(-HOUR / 2);
    const revoking = actor.keyDocument();
    const fresh = (): JsonObject => actor.record({ thread }, { key: second });
    check.equal(
      'identity-key-document-kept',
      await offer(revoking, fresh()),
      { code: undefined, kept: revoking },
      'a newer document takes the place of the older one',
    );
    for (const stage of ['right after that', 'after a restart']) {
      for (const [name, document] of [
        ['the older document', oldest],
        ['another older one', old],
      ] as const) {
        const { code, kept: shown } = await offer(document, make());
        check.equal(
          'record-proof-judged',
          code,
          'key-revoked',
          `${name} does not bring a revoked key back, ${stage}`,
        );
        check.equal(
          'identity-key-document-kept',
          shown,
          revoking,
          `${name} does not take its place, ${stage}`,
        );
      }
      await host.restart('kill');
    }
    // There is nobody to ask, so the kept document decides.
    const stranger = actor.record({ thread }, { key: actor.makeKey() });
    const alone = await importLines(check, [recordLine(stranger)], { host });
    check.equal('import-verified', refusalOf(alone, 2), 'key-unknown', 'a key that is nowhere', {
      answer: alone,
    });
    const same = resigned(revoking, instance, { note: 'another one of the same time' });
    const { code, kept: shown } = await offer(same, fresh());
    check.equal(
      'import-verified',
      code,
      undefined,
      'a record with another document of the same time',
    );
    check.equal(
      'identity-key-document-kept',
      shown,
      revoking,
      'of two with the same time the kept one stays',
    );
    check.expect(
      'identity-key-document-kept',
      textAt(shown, 'updated') === at(revoking, 'updated'),
      'with its time',
    );
  },
});

export const identityDocumentChecks: readonly CheckDefinition[] = [proofs, kept, newer];
