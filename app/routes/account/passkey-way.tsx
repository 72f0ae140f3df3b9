import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { useNonce } from '~/ui/visit-nonce'
import script from './passkey-script?worker&url'

interface PasskeyWayProps {
  /** By the key alone, or after the password. */
  purpose: 'sign-in' | 'second-factor'
  back?: string
}

/** Signing in by passkey. Hidden until its script finds that the browser knows them: without scripts there is no such way. */
export function PasskeyWay({ purpose, back }: PasskeyWayProps) {
  const { t } = useTranslation('factor')
  const nonce = useNonce()
  const alone = purpose === 'sign-in'
  return (
    <>
      <form
        className="form passkey"
        method="post"
        action="/sign-in/passkey"
        data-passkey={purpose}
        data-off={t('signIn.passkeyOff')}
        hidden
      >
        <input type="hidden" name="answer" />
        {back && <input type="hidden" name="back" value={back} />}
        <Button kind="secondary">{t(alone ? 'signIn.passkey' : 'signIn.passkeySecond')}</Button>
        <p className="faint" role="status">
          {alone && t('signIn.passkeyHint')}
        </p>
      </form>
      <script type="module" src={script} nonce={nonce} />
    </>
  )
}
