import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-follow-later'],
  description: 'dates a Follow after the Follow before it only, not after a note',
  change: (parts) => {
    const wasLater = new Map<string, boolean>();
    return {
      ...parts,
      nextPublished(kernel, actor, local, isLater) {
        const isAfterFollow = isLater && wasLater.get(actor) !== false;
        wasLater.set(actor, isLater);
        return parts.nextPublished(kernel, actor, local, isAfterFollow);
      },
    };
  },
});
