import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-ids'],
  description: 'sends to a named actor of another host only if it follows',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts
        .deliverySet(addressed, followers, self)
        .filter(
          (actor) =>
            new URL(actor).origin === new URL(self).origin || [...followers].includes(actor),
        ),
  }),
});
