// What a host makes of a record when it shows less of it, as a peer sees it, and DIDs that an operator gives.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, show, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import { oracleRedact } from '../oracle/index.ts';
import type { JsonObject, RecordLevel } from '../oracle/index.ts';
import {
  brought,
  instanceDid,
  keyActor,
  ownThread,
  verifiesRecord,
  writeRequest,
  written,
} from './records-support.ts';

const LEVELS: readonly RecordLevel[] = ['L0', 'L1', 'L2', 'L3'];

/** All texts of a JSON value that are long enough to be found again. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 8 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const redacted = defineCheck({
  id: 'records/redacted',
  title:
    'a form that a peer is shown has exactly the members of its level, and is as good as redacted in one step',
  class: 'records',
  also: ['pairs', 'sync', 'consent'],
  requirements: ['level-redact', 'level-redact-compose', 'level-redact-clean'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const self = keyActor();
    const secret = check.random('secret-');
    const target_namespace = check.random('peer-');
    const pairing = await pairWith(check, {
      namespaces: { target: check.random('target-'), peer: target_namespace },
    });
    for (const level of LEVELS) {
      const namespace = check.random(`ns-${level.toLowerCase()}-`);
      const thread = ownThread(check);
      await pairing.operator.granted({
        source_namespace: namespace,
        target_namespace,
        hash_levels: [level],
        expires: '2099-01-01T00:00:00.000Z',
      });
      const own = await written(
        check,
        alice,
        writeRequest(thread, { namespace, body: { text: secret, list: [`${secret}-too`] } }),
      );
      const child = await written(
        check,
        alice,
        writeRequest(thread, { namespace, parents: [own['id']] }),
      );
      const stub = await written(
        check,
        alice,
        writeRequest(thread, { namespace, body: { redacted: true } }),
      );
      const whole = LEVELS.map(() => self.record({ thread, namespace, body: { text: secret } }));
      const held = whole.map((record, index) => oracleRedact(record, LEVELS[index] ?? 'L0'));
      await brought(check, held);
      const known: JsonObject[] = [own, child, stub, ...held];
      const { records, pages } = await pairing.readChanges(thread);
      const due = known.map((record) => oracleRedact(record, level));
      for (const [index, form] of due.entries()) {
        const id = form['id'];
        const found = records.find((record) => record['id'] === id);
        const isForm = Object.hasOwn(known[index] ?? {}, 'level');
        const requirement = isForm ? 'level-redact-compose' : 'level-redact';
        check.equal(requirement, found, form, `a record at ${level}`);
      }
      if (level === 'L0') continue;
      const withheld = known.flatMap((record) => [
        record['salt'],
        textsIn(record['proof']).at(-1),
        ...textsIn(record['body']),
      ]);
      const shown = pages.map((page) => page.text).join('');
      const found = withheld.filter((text) => typeof text === 'string' && shown.includes(text));
      check.equal(
        'level-redact-clean',
        found,
        [],
        `nothing of salt, proof and body is shown at ${level}`,
      );
      const members = new Set(records.flatMap((record) => Object.keys(record)));
      const none = ['salt', 'proof'].every((name) => !members.has(name));
      check.expect(
        'level-redact-clean',
        records.length > 0 && none,
        `neither salt nor proof at ${level}`,
        {
          actual: show([...members]),
        },
      );
    }
  },
});

const MALFORMED = [
  ...[
    'alice',
    'did:',
    'did:example:alice',
    'did:key:z6Mk',
    'did:web:127.0.0.1',
    'did:web:A.example',
  ],
  ...[
    'did:web:a.example%3a8443',
    'did:web:a.example%3A',
    'did:web:a.example:..',
    'did:sync:user:alice',
    'DID:key:x',
  ],
];

const given = defineCheck({
  id: 'records/did-of-operator',
  title: 'what the operator gives for a DID and is none is refused as malformed',
  class: 'records',
  also: ['pairs', 'sync'],
  requirements: ['did-malformed', 'did-web-strict'],
  needs: ['operator'],
  async run(check) {
    const operator = check.operator();
    const thread = ownThread(check);
    for (const did of MALFORMED) {
      for (const id of ['did-malformed', 'did-web-strict']) {
        check.refused(
          id,
          await operator.pull(did, thread),
          { status: 422, code: 'did-malformed' },
          `a pull from ${did}`,
        );
      }
      const pair = await operator.startSync(did, thread);
      check.refused(
        'did-malformed',
        pair,
        { status: 422, code: 'did-malformed' },
        `a sync pair with ${did}`,
      );
    }
    for (const did of [
      keyActor().did,
      'did:web:a.example',
      'did:web:a.example%3A8443:actors:bob',
    ]) {
      const unpaired = await operator.pull(did, thread);
      check.refused(
        'did-malformed',
        unpaired,
        { status: 404, code: 'unpaired_peer' },
        `a DID of nobody: ${did}`,
      );
    }
    const made = (await operator.syncPairs()).filter((pair) => at(pair, 'thread_id') === thread);
    check.equal('did-malformed', made, [], 'nothing was made');
  },
});

const ofTheHost = defineCheck({
  id: 'records/reserved-records',
  title: 'a record of the host itself is whole, by its instance DID, and for the operator only',
  class: 'records',
  also: ['pairs'],
  requirements: ['record-reserved-read', 'record-proof', 'record-id', 'export-complete'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const operator = check.operator();
    const answer = await operator.addRule({
      peer_did: keyActor().did,
      initiator: check.random('ns-'),
    });
    const id = textAt(answer.json, 'id') ?? '';
    const seen = await check.get(`/v1/records/${id}`, { token: alice.token });
    const due = { status: 403, code: 'thread-reserved' };
    check.refused('record-reserved-read', seen, due, 'an actor does not read it by its id');
    const shown = await operator.get(`/v1/records/${id}`);
    check.status('record-reserved-read', shown, 200, 'the operator does');
    const record = shown.json;
    check.equal(
      'record-reserved-read',
      ['thread', 'namespace', 'data_type', 'parents', 'actor', 'level'].map((name) =>
        at(record, name),
      ),
      ['th_engine_config', 'default', 'SCALAR', [], await instanceDid(check), undefined],
      'whose record it is',
      { answer: shown },
    );
    await verifiesRecord(check, 'record-proof', record, 'it verifies by the key of the instance');
    await verifiesRecord(check, 'record-id', record, 'under its id');
    const thread = await operator.thread('th_engine_config');
    check.expect('record-reserved-read', thread.ids.includes(id), 'it stands on its thread');
    const lines = await operator.export();
    const isExported = lines.some((line) => line.includes(`"id":"${id}"`));
    check.expect('export-complete', isExported, 'and in an export');
    await operator.removeRule(id);
  },
});

export const recordRedactedChecks: readonly CheckDefinition[] = [redacted, given, ofTheHost];
