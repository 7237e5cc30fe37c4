import { playAllOn } from './on.js';

await playAllOn(12);
