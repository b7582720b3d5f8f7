import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const LONE =
  /(?:\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F]))|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}/g;

export default adapterMutant({
  requirements: ['canon-no-lone-surrogate'],
  description: 'replaces a lone surrogate by U+FFFD',
  answer: forgiving('lone-surrogate', (text) => text.replace(LONE, '\\ufffd')),
});
