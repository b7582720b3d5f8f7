import { testDocument } from '../tutorial.ts';

testDocument('docs/tutorials/federation.md');
