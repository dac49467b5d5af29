import { useText } from '#i18n/use-text.ts'
import { useNavigationFailure } from './navigation-failure.ts'

/** Says why another page could not be opened; the one in sight stays readable. */
export function FailureNotice() {
  const { say } = useText()
  const { kind } = useNavigationFailure()
  return (
    <div role="alert">
      {kind && (
        <p className="notice">
          <span>{`${say.failures[kind]} ${say.keepReading}`}</span>{' '}
          <a href={location.href}>{say.tryAgain}</a>
        </p>
      )}
    </div>
  )
}
