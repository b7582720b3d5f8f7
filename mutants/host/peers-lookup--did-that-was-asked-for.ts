import { changeAnswer, changeJson } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'answers with the DID that was asked for',
  change: (parts) =>
    changeAnswer(parts, LOOKUP, (answer) =>
      changeJson(answer, (found) => ({
        ...found,
        did: String(found.peer).startsWith('did:') ? found.peer! : found.did!,
      })),
    ),
});
