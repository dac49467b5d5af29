import { useCompareText } from '#i18n/use-compare-text.ts'

/**
 * On a phone, where the first view should stand near, the overview and the speakers' offices unfold
 * on demand. A native checkbox: it works before the app runs; without script nothing is folded.
 */
export function MoreSwitch() {
  const say = useCompareText()
  return (
    <label className="chip more">
      <input type="checkbox" id="more" value="more" autoComplete="off" />
      <span>{say.more}</span>
    </label>
  )
}
