import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'goes to the own inboxes only when there is no shared inbox any more',
  change: (parts) => ({
    ...parts,
    fallsBack: ({ status }) => status === 404 || status === 405 || status === 410,
  }),
});
