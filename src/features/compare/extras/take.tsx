import { useState } from 'react'
import { citeView } from '#domain/citation-text.ts'
import type { Debate, Relation } from '#domain/debate.ts'
import { EVERYTHING, writeSelection } from '#domain/selection.ts'
import { MAX_TASK, writeTask } from '#domain/task-link.ts'
import { numberOf } from '#domain/trail.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { useText } from '#i18n/use-text.ts'
import { copyText } from '#io/clipboard.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import type { Taken } from '#stores/dialog-store.ts'
import { CopyOutcome } from '#ui/copy-outcome.tsx'
import { PrintChoice } from './print-choice.tsx'

type Props = { debate: Debate; words: ExtraWords; taken: Taken }

/** What can be copied: a view with its source, links to it, its theme and relations, a task; and printing. */
export function Take({ debate, words, taken }: Props) {
  const [outcome, setOutcome] = useState({ said: '', text: '' })
  const copy = async (text: string) => {
    const isCopied = await copyText(text)
    setOutcome(isCopied ? { said: words.copied, text: '' } : { said: words.notCopied, text })
  }
  return (
    <>
      {taken === 'page' ? (
        <TakePage debate={debate} words={words} copy={copy} />
      ) : (
        <TakeView debate={debate} words={words} taken={taken} copy={copy} />
      )}
      <CopyOutcome {...outcome} />
    </>
  )
}

type Copy = { copy: (text: string) => void }

/** The page's address without what it is asked to show. */
const here = () => location.origin + location.pathname

const linkTo = (themeId: string, pinned = '') =>
  here() + writeSelection({ ...EVERYTHING, themes: [themeId], pinned })

function TakeView({
  debate,
  words,
  taken,
  copy,
}: { debate: Debate; words: ExtraWords; taken: Exclude<Taken, 'page'> } & Copy) {
  const { say, read, language } = useText()
  const { themeId, viewId } = taken
  const view = debate.views.find(({ id }) => id === viewId)
  const theme = debate.themes.find(({ id }) => id === themeId)
  if (!view || !theme) return null
  const speaker = debate.speakers.find(({ id }) => id === view.speaker)
  const name = say.viewNumber(
    speaker ? read(speaker.shortName) : '',
    numberOf(debate, view, themeId),
  )
  const relations = debate.relations.filter(
    (relation) => relation.theme === themeId && relation.views.includes(viewId),
  )
  const cited = citeView(debate, view, language)
  const nameOf = ({ kind, note }: Relation) => say.joined(say.relations[kind], [read(note)])
  return (
    <>
      <h2 id="dialog-name" className="text-xl font-bold">
        {words.takeView(name)}
      </h2>
      <ul className="take-list">
        <Item
          label={words.copyCitation}
          onPress={() => copy(debate.isBlind ? words.citeBlind(cited) : words.cite(cited))}
        />
        <Item
          label={words.copyView}
          onPress={() => copy(`${linkTo(themeId)}#${viewAnchor(view, themeId)}`)}
        />
        <Item label={words.copyTheme(read(theme.title))} onPress={() => copy(linkTo(themeId))} />
        {relations.map((relation) => (
          <Item
            key={relation.id}
            label={words.copyBridge(nameOf(relation))}
            isRelation
            onPress={() => copy(linkTo(themeId, relation.id))}
          />
        ))}
      </ul>
    </>
  )
}

type ItemProps = { label: string; onPress: () => void; isRelation?: boolean }

function Item({ label, onPress, isRelation = false }: ItemProps) {
  return (
    <li className={isRelation ? 'tells-relation' : undefined}>
      <button type="button" className="button" onClick={onPress}>
        {label}
      </button>
    </li>
  )
}

function TakePage({ debate, words, copy }: Omit<Props, 'taken'> & Copy) {
  const [task, setTask] = useState('')
  return (
    <>
      <h2 id="dialog-name" className="text-xl font-bold">
        {words.take}
      </h2>
      <button type="button" className="button" onClick={() => copy(here() + location.search)}>
        {words.copyPage}
      </button>
      <label>
        <span>{words.task}</span>
        <textarea
          className="field"
          rows={3}
          maxLength={MAX_TASK}
          value={task}
          onChange={(change) => setTask(change.currentTarget.value)}
        />
      </label>
      <p className="text-quiet">{words.taskHint}</p>
      <button
        type="button"
        className="button"
        disabled={task.trim() === ''}
        onClick={() => copy(here() + location.search + writeTask(task))}
      >
        {words.copyTask}
      </button>
      <PrintChoice debate={debate} words={words} />
    </>
  )
}
