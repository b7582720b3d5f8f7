import t from 'tap';
import { ask, startHost } from '../host/helpers.ts';
import { clientOf, makeEnvelope, makeParty, sealOf } from './support.ts';

t.test('a host is a relay and a directory too', async (t) => {
  const host = await startHost(t);
  const relay = clientOf(host.base);
  const [sender, owner] = [makeParty(), makeParty()];
  const envelope = makeEnvelope(sender, owner);
  t.equal((await relay.deposit(envelope)).status, 202);
  t.strictSame((await relay.receive(owner)).json.envelopes, [envelope]);
  t.equal((await relay.acknowledge(owner, [sealOf(envelope)])).json.acked, 1);
  t.equal((await relay.metrics()).get('relay_acks_total'), 1);
  t.equal((await ask(`${host.base}/directory/search?namespace=default`)).status, 200);
});

t.test('a part of the relay can be another one', async (t) => {
  const host = await startHost(t, {
    parts: (parts) => ({ relay: { ...parts.relay, isFull: () => true } }),
  });
  const refused = await clientOf(host.base).deposit(makeEnvelope(makeParty(), makeParty()));
  t.match(refused, { status: 507, json: { code: 'mailbox-full' } });
});
