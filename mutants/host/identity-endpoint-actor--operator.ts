import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint-actor'],
  description: 'names the operator as an actor',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) =>
      parts.identityView(
        instance,
        holder?.kind === 'operator' ? ({ kind: 'actor', name: 'operator' } as never) : holder,
      ),
  }),
});
