import { useCompareText } from '#i18n/use-compare-text.ts'

/**
 * On a phone, where the first view should stand near, the overview and the speakers' offices unfold
 * on demand. A native checkbox: it works before and without the app.
 */
export function MoreSwitch() {
  const say = useCompareText()
  return (
    <label className="chip more">
      <input type="checkbox" id="more" autoComplete="off" />
      <span>{say.more}</span>
    </label>
  )
}
