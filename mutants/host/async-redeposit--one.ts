import { hostMutant } from '../mutant.ts';

const done = new Set<string>();

export default hostMutant({
  requirements: ['async-redeposit'],
  description: 'deposits one envelope again at another relay',
  change: (parts) => ({
    ...parts,
    isRedeposited: (kept, relay) => {
      if (!parts.isRedeposited(kept, relay) || done.has(relay)) return false;
      done.add(relay);
      return true;
    },
  }),
});
