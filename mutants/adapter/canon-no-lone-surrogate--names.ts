import { forgiving, mapNames } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-lone-surrogate'],
  description: 'checks the strings and not the names',
  answer: forgiving('lone-surrogate', (text) =>
    mapNames(text, (token) =>
      JSON.stringify((JSON.parse(token) as string).replace(/\p{Surrogate}/gu, '?')),
    ),
  ),
});
