import { useEffect, useState } from 'react'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { dropSetAside, listSetAside } from '#io/lesson-db.ts'
import { watchNews } from '#io/run-news.ts'
import { saveFile } from '#io/save-file.ts'

type Aside = Awaited<ReturnType<typeof listSetAside>>[number]

/** What was kept of a lesson and can't be read back: to take along as it is, and to erase. */
export function SetAside() {
  const { setUp: say } = useDiscussText()
  const [all, setAll] = useState<readonly Aside[]>([])
  useEffect(() => {
    const look = () => {
      listSetAside().then(setAll, () => setAll([])) // a browser that keeps nothing has none
    }
    look()
    return watchNews(look)
  }, [])
  if (all.length === 0) return null
  return (
    <section className="under-way" aria-labelledby="aside-name">
      <h2 id="aside-name">{say.aside}</h2>
      <p>{say.asideLead}</p>
      <ul>
        {all.map((one) => (
          <li key={one.key}>
            <OneAside
              aside={one}
              onErased={() => setAll((now) => now.filter(({ key }) => key !== one.key))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneAside({ aside: { key, text }, onErased }: { aside: Aside; onErased: () => void }) {
  const { setUp: say } = useDiscussText()
  const [isAsking, setIsAsking] = useState(false)
  const name = `${key.replaceAll(/[^\w-]+/g, '-')}.json`
  return (
    <span className="run-buttons">
      <span>{name}</span>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(name, 'application/json', text)}
      >
        {say.saveFile}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (isAsking) dropSetAside(key).then(onErased, () => setIsAsking(false))
          else setIsAsking(true)
        }}
      >
        {isAsking ? say.eraseForGood : say.erase}
      </button>
      {isAsking && (
        <button type="button" className="button" onClick={() => setIsAsking(false)}>
          {say.keepIt}
        </button>
      )}
    </span>
  )
}
