import { forgiving, mapNames } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'checks the strings and not the names',
  answer: forgiving('noncharacter', (text) =>
    mapNames(text, (token) =>
      JSON.stringify((JSON.parse(token) as string).replace(/\p{Noncharacter_Code_Point}/gu, '?')),
    ),
  ),
});
