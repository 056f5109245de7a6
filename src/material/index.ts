export { type Finding, judgeMaterial, rewriteText } from './check-material.ts';
export { type BookLinks, bookLinks, type Verdict } from './judge.ts';
export { type Place, placeText, UnreadableError } from './mention.ts';
export { type Material, materialEndings, readMaterial } from './read-material.ts';
export { type Site, siteAt } from './site.ts';
