import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-newest'],
  description: 'holds to the first setting for a peer',
  change: (parts) => ({
    ...parts,
    newerSetting: (held, other) => held ?? parts.newerSetting(held, other),
  }),
});
