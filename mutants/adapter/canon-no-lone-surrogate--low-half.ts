import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-lone-surrogate'],
  description: 'looks for a high surrogate without a low one only, not for a low one alone',
  answer: forgiving('lone-surrogate', (text) =>
    text.replace(/(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}/g, '\\ufffd'),
  ),
});
