import { useEffect, useRef, useState } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { phonePaths } from '#domain/phone-paths.ts'
import type { Place } from '#domain/place.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { isLocalHost, networkOrigins } from '#io/network-addresses.ts'
import { QrCode } from './qr-code.tsx'

type Props = { debate: LessonDebate; place: Place; run: LessonRun; onClose: () => void }

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The present theme on the pupils' phones: a code for the camera, and a short address to type. */
export function PhoneDialog({ debate, place, run, onClose }: Props) {
  const { end: say } = useDiscussText()
  const { read } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [origin, setOrigin] = useState(location.origin)
  useEffect(() => {
    dialog.current?.showModal()
    void networkOrigins().then(([first]) => first && setOrigin(first))
  }, [])
  const { path, short, isBlind } = phonePaths(place, run, debate)
  const theme = debate.themes.find(({ id }) => id === run.lesson.steps[run.at.step]?.theme)
  const address = origin + base + path
  const canReach = !isLocalHost(new URL(origin).hostname)
  return (
    <dialog ref={dialog} className="dialog phone" aria-labelledby="phone-name" onClose={onClose}>
      <h2 id="phone-name">{say.phone}</h2>
      {canReach ? (
        <>
          <p>{say.phoneLead(theme ? read(theme.title) : '')}</p>
          <QrCode address={address} name={say.qr(address)} />
          <p className="phone-address" translate="no">
            {(origin + base + short).replace(/^https:\/\//, '')}
          </p>
          {isBlind && <p>{say.blindStill}</p>}
        </>
      ) : (
        <p>{say.local}</p>
      )}
      <div>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
    </dialog>
  )
}
