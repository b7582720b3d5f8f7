import type { Holder } from '../../reference/host/authorize.ts';
import { hostMutant } from '../mutant.ts';

let first: (Holder & { kind: 'actor' }) | undefined;

export default hostMutant({
  requirements: ['publish-token'],
  description: 'lets the operator publish as the first actor',
  change: (parts) => ({
    ...parts,
    requireActor: (holder) =>
      holder?.kind === 'operator'
        ? parts.requireActor(first ?? holder)
        : parts.requireActor(((first = first ?? (holder as typeof first)), holder)),
  }),
});
