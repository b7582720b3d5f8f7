import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'reads to and cc only where they are lists',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) =>
      parts.sharedInboxReceivers(
        {
          ...activity,
          to: Array.isArray(activity.to) ? activity.to : [],
          cc: Array.isArray(activity.cc) ? activity.cc : [],
        },
        kernel,
        collection,
      ),
  }),
});
