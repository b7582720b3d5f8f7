import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'uses a shared inbox of another origin',
  change: (parts) => ({
    ...parts,
    sharedInboxOf(document, _recipient) {
      const { endpoints } = document as { endpoints?: { sharedInbox?: unknown } | null };
      const url = endpoints?.sharedInbox;
      return typeof url === 'string' && URL.canParse(url) ? url : undefined;
    },
  }),
});
