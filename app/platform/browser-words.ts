import Bowser from 'bowser'

/** Names that millions share; whatever else a browser says of itself is not kept. */
const browsers = new Set(['Firefox', 'Chrome', 'Chromium', 'Safari', 'Microsoft Edge', 'Opera', 'Brave', 'Vivaldi', 'Samsung Internet for Android', 'Internet Explorer']) // prettier-ignore
const systems = new Set(['Android', 'iOS', 'Windows', 'macOS', 'Linux', 'Chrome OS'])

/** What a browser and its system are called, in two words by which their owner knows them again; null where unsure. */
export function browserWords(userAgent: string | null): {
  browser: string | null
  system: string | null
} {
  if (!userAgent) return { browser: null, system: null }
  const { browser, os } = Bowser.parse(userAgent.slice(0, 400))
  const called = browser.name ?? ''
  return {
    browser: browsers.has(called) ? called.replace(' for Android', '') : null,
    system: systems.has(os.name ?? '') ? os.name! : null,
  }
}
