import type { Scene } from './scene.ts'
import { Sheets } from './sheets.tsx'

/** The views by turns, then together: nobody's name, nothing between them. */
export function Views({ scene }: { scene: Scene }) {
  const count = scene.sides.flatMap(({ views }) => views).length
  return scene.page < count ? (
    <Sheets scene={scene} only={scene.page} hasQuotes />
  ) : (
    <Sheets scene={scene} hasQuotes />
  )
}
