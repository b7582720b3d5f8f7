import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { ACKNOWLEDGE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-refused-nothing'],
  description: 'removes before it judges the signature of an acknowledgement',
  change: (parts) =>
    changeRoute(parts, ACKNOWLEDGE, (right) => (request, services) => {
      const { relay } = services;
      const { did = '' } = request.parameters;
      const readBody: typeof relay.parts.readBody = async (message) => {
        const bytes = await relay.parts.readBody(message);
        const seals = [
          ...Buffer.from(bytes)
            .toString('utf8')
            .matchAll(/bagaaiera[a-z2-7]{52}/g),
        ];
        await relay.store.transact((tables) => {
          for (const [seal] of seals) tables.remove(did, seal, relay.clock.now());
        });
        return bytes;
      };
      const changed = { parts: { value: { ...relay.parts, readBody } } };
      return right(request, { ...services, relay: Object.create(relay, changed) as typeof relay });
    }),
});
