/** Joins the class names that apply: `classNames('button', busy && 'button--busy')`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
