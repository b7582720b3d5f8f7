import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-target-bound'],
  description: 'looks at the target namespace for the normal feed only',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const { targetNamespace, ...asked } = parts.readChangesRequest(query);
      return {
        ...asked,
        targetNamespace: asked.feed === 'normal' ? targetNamespace : undefined,
      };
    },
  }),
});
