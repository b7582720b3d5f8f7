import { changeAnswer, changeJson } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'says of a handle that the directory found it',
  change: (parts) =>
    changeAnswer(parts, LOOKUP, (answer) =>
      changeJson(answer, (found) => ({
        ...found,
        found_by: found.found_by === 'handle' ? 'directory' : found.found_by!,
      })),
    ),
});
