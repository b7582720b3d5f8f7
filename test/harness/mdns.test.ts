import t from 'tap';
import type { Test } from 'tap';
import { until } from '../../harness/engine/clock.ts';
import { freeDatagramPort } from '../../harness/engine/ports.ts';
import { MdnsProbe, SERVICE } from '../../harness/probe/mdns.ts';

async function neighbours(t: Test): Promise<[MdnsProbe, MdnsProbe]> {
  const port = await freeDatagramPort();
  const pair: [MdnsProbe, MdnsProbe] = [await MdnsProbe.open(port), await MdnsProbe.open(port)];
  t.teardown(async () => {
    for (const each of pair) await each.close();
  });
  return pair;
}

t.test('neighbours see what the other one announces', async (t) => {
  const [one, other] = await neighbours(t);
  const name = one.announce({ did: 'did:key:one', url: 'http://one.example', port: 4711 });
  const seen = await until('it is seen', () => other.instanceOf('did:key:one'));
  t.match(seen, {
    name: `${name}.${SERVICE}`,
    port: 4711,
    text: { did: 'did:key:one', url: 'http://one.example', ns: 'default', v: 'concordat/0' },
  });
  t.strictSame(one.instances(), [], 'not its own');
  one.goodbye(name);
  await until('it is taken back', () => other.saidGoodbye(`${name}.${SERVICE}`));
  t.strictSame(other.instances(), []);
});

t.test('neighbours ask and are answered', async (t) => {
  const [one, other] = await neighbours(t);
  one.answers = false;
  one.announce({
    did: 'did:key:one',
    url: 'http://one.example',
    text: { ns: undefined, more: 'x' },
  });
  await until('it is seen', () => other.instanceOf('did:key:one'));
  other.heard.length = 0;
  other.ask();
  await until('it was asked', () => one.asked.some(({ name }) => name === SERVICE));
  t.strictSame(other.instances(), [], 'it keeps silent');
  one.answers = true;
  other.ask();
  const seen = await until('it is seen', () => other.instanceOf('did:key:one'));
  t.strictSame([seen.text['ns'], seen.text['more']], [undefined, 'x']);
});
