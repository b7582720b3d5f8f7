import { hostMutant } from '../mutant.ts';

let first: string[] | undefined;

export default hostMutant({
  requirements: ['async-config-live'],
  description: 'asks only the relays that were set when it was started',
  change: (parts) => ({
    ...parts,
    relaysToAsk: (settings) => (first ??= parts.relaysToAsk(settings)),
  }),
});
