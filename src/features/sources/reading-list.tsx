import { useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import { type ReadingEntry, readingList } from '#domain/evidence.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { copyText } from '#io/clipboard.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { Icon } from '#ui/icon.tsx'
import { Section } from './section.tsx'

type Props = { debate: Debate }

/** Every source once, ready to be cited. Those that would tell what happened next are folded away. */
export function ReadingList({ debate }: Props) {
  const say = useSourcesText()
  const entries = readingList(debate)
  const now = entries.filter(({ isNext }) => !isNext)
  const next = entries.filter(({ isNext }) => isNext)
  const [result, setResult] = useState('')
  const copy = async (citation: string) => {
    setResult('')
    setResult((await copyText(citation)) ? say.copied : say.notCopied)
  }
  return (
    <Section id="reading" lead={say.readingLead}>
      <Entries entries={now} onCopy={copy} />
      {next.length > 0 && (
        <details className="reading-next">
          <summary>{say.readingNext}</summary>
          <Entries entries={next} onCopy={copy} />
        </details>
      )}
      <p role="status" className="copy-result">
        {result}
      </p>
    </Section>
  )
}

type EntriesProps = {
  entries: readonly ReadingEntry[]
  onCopy: (citation: string) => Promise<void>
}

function Entries({ entries, onCopy }: EntriesProps) {
  return (
    <ul className="reading-list">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} onCopy={onCopy} />
      ))}
    </ul>
  )
}

function Entry({ entry, onCopy }: { entry: ReadingEntry } & Pick<EntriesProps, 'onCopy'>) {
  const { read, language } = useText()
  const say = useSourcesText()
  const { id, title, url, uses } = entry
  const written = (date: string | undefined) => date && formatDate(date, language)
  const citation = say.citeReading({
    publisher: read(entry.publisher),
    title,
    url,
    published: written(entry.published),
    read: written(entry.read),
  })
  const [before = '', rest = ''] = citation.split(title)
  const [between = '', after = ''] = rest.split(url)
  return (
    <li id={evidenceAnchor('reference', id)}>
      <div>
        <p>
          <span>{before}</span>
          <cite lang={entry.language}>{title}</cite>
          <span>{between}</span>
          <a href={url}>{url}</a>
          <span>{after}</span>
        </p>
        {uses.length > 0 && (
          <p className="label">
            <span>{say.restsOn}</span>{' '}
            {uses.map((use) => (
              <a key={`${use.kind} ${use.id}`} href={`#${evidenceAnchor(use.kind, use.id)}`}>
                {read(use.name)}
              </a>
            ))}
          </p>
        )}
      </div>
      <button
        type="button"
        className="plain needs-script"
        aria-label={say.copySource(title)}
        onClick={() => void onCopy(citation)}
      >
        <Icon name="take" /> <span>{say.copy}</span>
      </button>
    </li>
  )
}
