import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'resolves a relative shared inbox against the id of its actor',
  change: (parts) => ({
    ...parts,
    sharedInboxOf(document, recipient) {
      const { endpoints } = document as { endpoints?: { sharedInbox?: unknown } | null };
      const url = endpoints?.sharedInbox;
      return typeof url === 'string' && url.startsWith('/')
        ? new URL(url, recipient).href
        : parts.sharedInboxOf(document, recipient);
    },
  }),
});
