import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'

/**
 * The one script of the sign-in pages, which are sent no other: it shows the way in by passkey where the browser knows
 * them, asks for a key, and sends what it answers as a form.
 */
function open(form: HTMLFormElement) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form)
  })
}

async function ask(form: HTMLFormElement) {
  const { passkey = '', off = '' } = form.dataset
  const said = form.querySelector('[role=status]')
  const field = form.querySelector<HTMLInputElement>('[name=answer]')
  try {
    const asked = await fetch('/sign-in/passkey/challenge', {
      method: 'POST',
      body: new URLSearchParams({ for: passkey }),
    })
    if (!asked.ok || !field) throw new Error(asked.statusText)
    const optionsJSON = (await asked.json()) as Parameters<
      typeof startAuthentication
    >[0]['optionsJSON']
    field.value = JSON.stringify(await startAuthentication({ optionsJSON }))
    form.submit()
  } catch {
    // Cancelled, too late, or no key: the page says so, and other ways stay open.
    if (said) said.textContent = off
  }
}

if (browserSupportsWebAuthn()) {
  document.querySelectorAll<HTMLFormElement>('form[data-passkey]').forEach(open)
}
