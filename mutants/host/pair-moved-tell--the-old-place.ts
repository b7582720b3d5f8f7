import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

let first: string | undefined;

export default hostMutant({
  requirements: ['pair-moved-tell'],
  description: 'sends the manifest that it had before it moved',
  change: (parts) =>
    changeNotes(
      {
        ...parts,
        manifestOf: (host) => parts.manifestOf({ ...host, baseUrl: first ?? host.baseUrl }),
      },
      (right) => ({
        find: (area, name) => {
          const note = right.find(area, name);
          if (area === 'host' && name === 'base') first ??= note?.base as string | undefined;
          return note;
        },
      }),
    ),
});
