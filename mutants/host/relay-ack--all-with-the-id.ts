import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const ids = new Map<string, string>();

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'removes every envelope with the id of one that is acknowledged',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      sealOf: (envelope) => {
        const seal = right.sealOf(envelope);
        ids.set(seal, envelope.id);
        return seal;
      },
      acknowledge: (tables, asked) => {
        const done = right.acknowledge(tables, asked);
        const gone = asked.seals.map((seal) => ids.get(seal));
        const others = [...ids].filter(([, id]) => gone.includes(id)).map(([seal]) => seal);
        right.acknowledge(tables, { ...asked, seals: others });
        return done;
      },
    })),
});
