/** A brief in one of its other languages: the same page. */
export { default, loader, meta } from './challenge'
