import { hostMutant } from '../mutant.ts';

const all = new Set<string>();

export default hostMutant({
  requirements: ['async-config-live'],
  description: 'asks a relay that is not set any more',
  change: (parts) => ({
    ...parts,
    relaysToAsk: (settings) => {
      for (const url of parts.relaysToAsk(settings)) all.add(url);
      return [...all];
    },
  }),
});
