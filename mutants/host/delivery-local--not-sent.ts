import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-local'],
  description: 'sends nothing to actors of its own host',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts
        .deliverySet(addressed, followers, self)
        .filter((actor) => new URL(actor).origin !== new URL(self).origin),
  }),
});
