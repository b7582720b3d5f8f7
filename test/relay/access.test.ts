import t from 'tap';
import { ask, startPeer } from '../host/helpers.ts';
import { freshNonce, makeEnvelope, makeParty, pathOf, sealOf, startRelay } from './support.ts';

const sender = makeParty();

t.test('nobody but the owner reads a mailbox, and each signature is good once', async (t) => {
  const relay = await startRelay(t);
  const [owner, other] = [makeParty(), makeParty()];
  await relay.deposit(makeEnvelope(sender, owner));
  const target = `${pathOf(owner.did)}/receive`;
  const nonce = freshNonce();
  t.equal((await relay.receive(owner, '', { nonce })).status, 200);
  const refusals: [string, ReturnType<typeof ask>, number, string][] = [
    ['no signature', ask(`${relay.base}${target}`), 401, 'unauthorized'],
    [
      'a malformed one',
      relay.receive(owner, '', { headers: { 'signature-input': 'm=(' } }),
      401,
      'signature-invalid',
    ],
    ['of another DID', relay.signed('GET', target, other), 403, 'forbidden'],
    [
      'too old',
      relay.receive(owner, '', { created: Date.now() - 310_000 }),
      401,
      'signature-stale',
    ],
    [
      'by no key of the DID',
      relay.receive(owner, '', { keyid: `${owner.did}#another` }),
      401,
      'signer-unresolvable',
    ],
    ['by another key', relay.receive(owner, '', { seed: other.seed }), 401, 'signature-invalid'],
    [
      'for another relay',
      relay.receive(owner, '', { baseUrl: 'http://relay.example' }),
      401,
      'signature-invalid',
    ],
    [
      'for another body',
      relay.acknowledge(owner, [sealOf(makeEnvelope(sender, owner))], { sent: '{"seals":[]}' }),
      401,
      'signature-invalid',
    ],
    ['a nonce again', relay.receive(owner, '', { nonce }), 401, 'signature-replayed'],
    ['a limit of 0', relay.receive(owner, '?limit=0'), 400, 'query-invalid'],
    ['a limit twice', relay.receive(owner, '?limit=1&limit=1'), 400, 'query-invalid'],
    ['a wait of 31', relay.receive(owner, '?wait=31'), 400, 'query-invalid'],
    ['a cursor of nobody', relay.receive(owner, '?after=1.abc'), 400, 'cursor-invalid'],
    ['no seals', relay.acknowledge(owner, []), 422, 'shape-invalid'],
    ['no mailbox', relay.receive({ ...owner, did: 'did:key:nope' }), 422, 'did-malformed'],
  ];
  for (const [what, answer, status, code] of refusals) {
    t.match(await answer, { status, json: { code } }, what);
  }
  const mine = String((await relay.receive(owner)).json.next);
  t.match(await relay.receive(other, `?after=${mine}`), {
    status: 400,
    json: { code: 'cursor-invalid' },
  });

  await relay.advance(599_000);
  const created = Date.now() + 599_000;
  t.match((await relay.receive(owner, '', { nonce, created })).json, {
    code: 'signature-replayed',
  });
  await relay.advance(3_000);
  t.equal((await relay.receive(owner, '', { nonce, created })).status, 200, 'after ten minutes');
});

t.test('a nonce is used up by a request that is refused for its query', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const nonce = freshNonce();
  t.equal((await relay.receive(owner, '?limit=0', { nonce })).status, 400);
  t.match((await relay.receive(owner, '', { nonce })).json, { code: 'signature-replayed' });
});

t.test('two requests with one nonce at once: one is answered', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const nonce = freshNonce();
  const answers = await Promise.all([1, 2, 3, 4].map(() => relay.receive(owner, '', { nonce })));
  t.strictSame(answers.map(({ status }) => status).sort(), [200, 401, 401, 401]);
});

t.test('the keys of a did:web are fetched, and kept for five minutes', async (t) => {
  const relay = await startRelay(t);
  const key = makeParty();
  const peer = await startPeer(t);
  const did = `did:web:localhost%3A${new URL(peer.base).port}`;
  const owner = { did, keyid: `${did}#key-1`, seed: key.seed };
  const method = {
    id: owner.keyid,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: key.did.slice('did:key:'.length),
  };
  let isUp = true;
  peer.answer = (_request, response) => {
    const document = { id: did, authentication: [method], assertionMethod: [] };
    response.writeHead(isUp ? 200 : 503).end(JSON.stringify(document));
    return true;
  };
  t.equal((await relay.receive(owner)).status, 200);
  t.equal((await relay.receive(owner)).status, 200);
  t.equal(peer.fetches.length, 1, 'it is fetched once');
  isUp = false;
  await relay.advance(299_000);
  t.equal((await relay.receive(owner)).status, 200, 'it is good for five minutes');
  await relay.advance(2_000);
  t.match(await relay.receive(owner), { status: 503, json: { code: 'signer-unavailable' } });
  isUp = true;
  t.equal((await relay.receive(owner)).status, 503, 'nobody is asked again at once');
  await relay.advance(31_000);
  t.equal((await relay.receive(owner)).status, 200);

  await relay.advance(31_000);
  const asked = peer.fetches.length;
  const stranger = { ...owner, keyid: `${did}#key-2` };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => relay.receive(stranger)));
  t.same(new Set(answers.map(({ status }) => status)), new Set([401]));
  t.equal(peer.fetches.length, asked + 1, 'many who bring no key of the DID cost one fetch');
});

t.test('whoever waits is answered when something comes, or when the time is over', async (t) => {
  const relay = await startRelay(t);
  const owner = makeParty();
  const waiting = relay.receive(owner, '?wait=20');
  const envelope = makeEnvelope(sender, owner);
  await relay.status(owner);
  await relay.deposit(envelope);
  t.strictSame((await waiting).json.envelopes, [envelope]);
  await relay.acknowledge(owner, [sealOf(envelope)]);
  const began = performance.now();
  t.strictSame((await relay.receive(owner, '?wait=1')).json.envelopes, []);
  t.ok(performance.now() - began >= 1000);
  const cut = relay.receive(owner, '?wait=20');
  await relay.status(owner);
  await relay.close();
  t.strictSame((await cut).json.envelopes, [], 'a relay that ends lets everybody go');
});
