import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'uses a shared inbox at another port of the same host name',
  change: (parts) => ({
    ...parts,
    sharedInboxOf(document, recipient) {
      const { endpoints } = document as { endpoints?: { sharedInbox?: unknown } | null };
      const url = endpoints?.sharedInbox;
      return typeof url === 'string' &&
        URL.canParse(url) &&
        new URL(url).hostname === new URL(recipient).hostname
        ? url
        : undefined;
    },
  }),
});
