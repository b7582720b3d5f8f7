import { testDocument } from '../tutorial.ts';

testDocument('docs/tutorials/first-pair.md');
