import { useDiscussText } from '#i18n/use-discuss-text.ts'

/** A dark screen, until any key or press shows the lesson again. */
export function Blank({ onShow }: { onShow: () => void }) {
  const { stage: say } = useDiscussText()
  return <button type="button" className="blank" aria-label={say.unblank} onClick={onShow} />
}
