import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-set'],
  description: 'writes settings with another act',
  change: (parts) => ({
    ...parts,
    relayDraft: (request, enabled) => ({ ...parts.relayDraft(request, enabled), act: 'KNOW' }),
  }),
});
