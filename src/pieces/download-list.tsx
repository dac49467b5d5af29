import type { Debate } from '#domain/debate.ts'
import { downloadsOf } from '#domain/downloads.ts'
import type { DownloadWords } from '#i18n/downloads.en.ts'
import { useText } from '#i18n/use-text.ts'

type Props = { debate: Debate; words: DownloadWords }

/** The files to take away of a debate of this site, what each is good for, and on what terms. */
export function DownloadList({ debate, words }: Props) {
  const { language } = useText()
  return (
    <>
      <ul>
        {downloadsOf(debate.id, language).map(({ content, format, path }) => (
          <li key={path}>
            <a href={import.meta.env.BASE_URL + path} download>
              {words.contents[content]}
            </a>{' '}
            <span className="text-quiet">{words.formats[format]}</span>
          </li>
        ))}
      </ul>
      <p className="text-quiet">{words.terms(debate.licence.name)}</p>
    </>
  )
}
