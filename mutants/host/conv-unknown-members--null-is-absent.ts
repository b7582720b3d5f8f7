import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-unknown-members'],
  description: 'leaves out unknown members that are null when it publishes',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null)),
        published,
      ),
  }),
});
