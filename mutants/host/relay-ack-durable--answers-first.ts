import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { ACKNOWLEDGE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-durable'],
  description: 'answers an acknowledgement, and removes a moment later',
  change: (parts) =>
    changeRoute(parts, ACKNOWLEDGE, (right) => (request, services) => {
      const { relay } = services;
      const { did = '' } = request.parameters;
      const late = relay.parts.acknowledge;
      const changed = {
        ...relay.parts,
        acknowledge: ((tables, { seals, at }) => {
          const unknown = seals.filter((seal) => tables.findEnd(seal) === undefined);
          const removed = seals
            .filter((seal) => !unknown.includes(seal))
            .map(() => ({ sender: did, receiver: did }));
          const later = (): void =>
            void relay.store
              .transact((then) => late(then, { did, seals, at }))
              .catch(() => undefined);
          setTimeout(later, 300);
          return { removed, unknown };
        }) satisfies typeof late,
      };
      return right(request, {
        ...services,
        relay: Object.create(relay, { parts: { value: changed } }) as typeof relay,
      });
    }),
});
