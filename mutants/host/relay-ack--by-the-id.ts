import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const seals = new Map<string, string>();

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'takes ids for seals',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      sealOf: (envelope) => {
        const seal = right.sealOf(envelope);
        seals.set(envelope.id, seal);
        return seal;
      },
      acknowledge: (tables, asked) =>
        right.acknowledge(tables, {
          ...asked,
          seals: asked.seals.map((seal) => seals.get(seal) ?? seal),
        }),
    })),
});
