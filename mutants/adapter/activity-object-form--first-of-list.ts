import type { JsonValue } from '../../harness/oracle/index.ts';
import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-form'],
  description: 'takes the first activity of a list',
  answer: forgiving('shape-invalid', (text) =>
    text.startsWith('[') ? JSON.stringify((JSON.parse(text) as JsonValue[])[0] ?? {}) : undefined,
  ),
});
