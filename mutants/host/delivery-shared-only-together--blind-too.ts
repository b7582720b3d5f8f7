import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'sends to a shared inbox for blind recipients too',
  change: (parts) => ({ ...parts, openRecipients: (_activity, recipients) => [...recipients] }),
});
