import { changeAnswer, changeJson } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'leaves the manifest out',
  change: (parts) =>
    changeAnswer(parts, LOOKUP, (answer) =>
      changeJson(answer, ({ manifest: _manifest, ...found }) => found),
    ),
});
