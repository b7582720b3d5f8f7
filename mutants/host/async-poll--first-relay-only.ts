import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll'],
  description: 'asks one relay only',
  change: (parts) => ({
    ...parts,
    relaysToAsk: (settings) => parts.relaysToAsk(settings).slice(0, 1),
  }),
});
