import { useText } from '#i18n/use-text.ts'
import { SCHEMES } from '#io/device.ts'
import { prefer, usePreferences } from '#stores/preferences-store.ts'

/** Colours, projector size and number keys, in a native popover. */
export function DisplayPanel() {
  const { say } = useText()
  const { scheme, isPresent, hasShortcuts } = usePreferences()
  return (
    <>
      <button type="button" className="plain" popoverTarget="display">
        {say.display}
      </button>
      <div id="display" popover="auto" className="panel">
        <label className="choice needs-script">
          <input
            type="checkbox"
            autoComplete="off"
            id="present"
            name="present"
            value="present"
            checked={isPresent}
            onChange={(change) => prefer({ isPresent: change.currentTarget.checked })}
          />
          <span>{say.present}</span>
        </label>
        <fieldset className="needs-script">
          <legend className="cap">{say.scheme}</legend>
          {SCHEMES.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                autoComplete="off"
                name="scheme"
                value={one}
                checked={scheme === one}
                onChange={() => prefer({ scheme: one })}
              />
              <span>{say.schemes[one]}</span>
            </label>
          ))}
        </fieldset>
        <label className="choice needs-script">
          <input
            type="checkbox"
            autoComplete="off"
            checked={hasShortcuts}
            onChange={(change) => prefer({ hasShortcuts: change.currentTarget.checked })}
          />
          <span>{say.shortcuts}</span>
        </label>
        <div className="panel-foot">
          <button type="button" className="button needs-script" onClick={() => print()}>
            {say.print}
          </button>
          <button
            type="button"
            className="button"
            popoverTarget="display"
            popoverTargetAction="hide"
          >
            {say.close}
          </button>
        </div>
      </div>
    </>
  )
}
