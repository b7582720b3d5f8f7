import { OPERATIONS, changeRequestsTo, isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

let isAway = false;

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'uses no log that is kept while the directory is away',
  change: (parts) =>
    changeRequestsTo(
      {
        ...parts,
        isOldDocument: (document, now) =>
          isLogged(document.did) || parts.isOldDocument(document, now),
        foldKeptLog: (did, operations) => {
          const right = parts.foldKeptLog(did, operations);
          return isAway ? { ...right, keys: [] } : right;
        },
        keysOfLog: (state, purpose) => (isAway ? [] : parts.keysOfLog(state, purpose)),
      },
      OPERATIONS,
      async (request, right) => {
        isAway = true;
        const answer = await right(request);
        isAway = false;
        return answer;
      },
    ),
});
