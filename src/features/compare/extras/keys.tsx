import type { ExtraWords } from '#i18n/extras.en.ts'
import { usePreferences } from '#stores/preferences-store.ts'

/** All keys the screen knows, and whether single ones are on. */
export function Keys({ words }: { words: ExtraWords }) {
  const hasShortcuts = usePreferences((preferences) => preferences.hasShortcuts)
  return (
    <>
      <h2 id="dialog-name" className="text-xl font-bold">
        {words.keys}
      </h2>
      {!hasShortcuts && <p>{words.keysOff}</p>}
      <dl className="key-list">
        {words.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
