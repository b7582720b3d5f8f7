import { changeAnswer } from '../changes.ts';
import { UPDATE } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-update'],
  description: 'answers an update with 201',
  change: (parts) => changeAnswer(parts, UPDATE, (answer) => ({ ...answer, status: 201 })),
});
