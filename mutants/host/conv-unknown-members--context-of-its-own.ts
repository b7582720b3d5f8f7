import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-unknown-members'],
  description: 'publishes with its own @context in the place of the one that the request has',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) =>
      parts.completeActivity(
        kernel,
        actor,
        Object.hasOwn(request, '@context')
          ? { ...request, '@context': 'https://www.w3.org/ns/activitystreams' }
          : request,
        published,
      ),
  }),
});
