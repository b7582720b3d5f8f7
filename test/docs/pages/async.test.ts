import { testDocument } from '../tutorial.ts';

testDocument('docs/tutorials/async.md');
