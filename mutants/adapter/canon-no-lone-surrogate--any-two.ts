import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-lone-surrogate'],
  description: 'takes any two surrogates in a row for a pair',
  answer: forgiving('lone-surrogate', (text) =>
    text.replace(/(?:\\u[dD][89a-fA-F][0-9a-fA-F]{2}){2}/g, '?'),
  ),
});
