/**
 * What a button posts to has no page of its own, yet somebody stands before what it answers. With a component Remix
 * draws a refusal as a page that says why and leads on; without one the browser would be shown the bare answer.
 */
export default function OnlyPosts() {
  return null
}

/** Asked for by its address it does not exist. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}
