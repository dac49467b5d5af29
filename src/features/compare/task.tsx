import { useCompareText } from '#i18n/use-compare-text.ts'

/**
 * A task that a link brings (`#task=…`). Empty as rendered: whatever reads the address fills it, the
 * boot script first.
 */
export function Task() {
  const say = useCompareText()
  return (
    <>
      <p id="task" className="task" hidden suppressHydrationWarning>
        <b>{say.task}</b> <span suppressHydrationWarning>{''}</span>
      </p>
      <div data-boot="" />
    </>
  )
}
