import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-order'],
  description: 'has two connections to each recipient',
  change: (parts) => ({
    ...parts,
    queueOf: ({ activity, recipient }) => `${recipient} ${activity.charCodeAt(20) % 2}`,
  }),
});
