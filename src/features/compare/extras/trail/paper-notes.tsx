import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Debate, View } from '#domain/debate.ts'
import { notesOf } from '#domain/trail.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { CheckItem } from './check-item.tsx'
import { FactItem } from './fact-item.tsx'
import './trail.css'
import { useSpoken } from './use-spoken.ts'

type Props = { debate: Debate; words: TrailWords }
type OnPaper = { readonly view: View; readonly claim: HTMLElement }

/** The trails on paper: numbered marks at the claims that are printed, and a list of their notes. */
export function PaperNotes({ debate, words }: Props) {
  const [views, setViews] = useState<readonly View[]>([])
  useEffect(() => {
    let marked: readonly OnPaper[] = []
    const begin = () => {
      marked = readPaper(debate)
      const printed = marked.map(({ view }) => view)
      const { numbers } = notesOf(debate, printed)
      marked.forEach(({ claim }, i) => {
        claim.dataset.note = String(numbers[i])
      })
      flushSync(() => setViews(printed))
    }
    const end = () => {
      for (const { claim } of marked) delete claim.dataset.note
      setViews([])
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [debate])
  return views.length > 0 && <Notes debate={debate} views={views} words={words} />
}

/** The views that the page shows, in its order: what a reader filtered out is not printed either. */
function readPaper({ themes, views }: Debate): readonly OnPaper[] {
  return themes.flatMap(({ id: themeId }) =>
    views
      .filter((view) => view.themes.includes(themeId))
      .flatMap((view) => {
        const claim = document
          .getElementById(viewAnchor(view, themeId))
          ?.querySelector<HTMLElement>('.claim')
        return claim?.checkVisibility() ? [{ view, claim }] : []
      })
      .sort((a, b) =>
        a.claim.compareDocumentPosition(b.claim) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      ),
  )
}

function Notes({ debate, views, words }: Props & { views: readonly View[] }) {
  const { say, read } = useText()
  const spokenBy = useSpoken()
  const speakers = debate.speakers.filter(({ id }) => views.some(({ speaker }) => speaker === id))
  return (
    <section className="paper-notes" aria-labelledby="paper-notes-name">
      <h2 id="paper-notes-name">{words.notes}</h2>
      <p>{words.notesLead}</p>
      {speakers.map((speaker) => (
        <p key={speaker.id}>{words.named(read(speaker.shortName), spokenBy(speaker))}</p>
      ))}
      <ol>
        {notesOf(debate, views).notes.map(({ lines, facts, checks }, i) => (
          <li key={[lines, facts, checks].flat().map(keyOf).join(' ')}>
            <b>{i + 1}</b>
            <div>
              {lines.map(({ paragraph, gist, attribution }) => (
                <p key={paragraph}>
                  <span>{words.named(say.paragraph(paragraph), read(gist))}</span>{' '}
                  <span className="label">{say.attributions[attribution]}</span>
                </p>
              ))}
              {facts.map((fact) => (
                <FactItem key={fact.id} debate={debate} fact={fact} words={words} />
              ))}
              {checks.map((check) => (
                <CheckItem key={check.id} debate={debate} check={check} words={words} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const keyOf = (one: { readonly paragraph: number } | { readonly id: string }) =>
  'id' in one ? one.id : one.paragraph
