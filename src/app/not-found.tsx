import { DEFAULT_PLACE, pathOf } from '#domain/place.ts'

const WORDS = [
  {
    language: 'en',
    title: 'Page not found',
    why: 'The address may have been mistyped, or the page has moved.',
    home: 'To the debate',
  },
  {
    language: 'ko',
    title: '페이지를 찾을 수 없어요.',
    why: '주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있어요.',
    home: '토론 보기',
  },
  {
    language: 'ja',
    title: 'ページが見つかりません。',
    why: 'アドレスの打ち間違いか、ページが移動した可能性があります。',
    home: '討論を見る',
  },
] as const

/** The page for an address that leads nowhere. Its reader's language is unknown, so it has all. */
export function NotFound({ base }: { base: string }) {
  return (
    <main className="plain-page">
      {WORDS.map(({ language, title, why, home }, index) => {
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={language} lang={language}>
            <Heading className="text-2xl font-bold">{title}</Heading>
            <p>{why}</p>
            <p>
              <a href={base + pathOf({ ...DEFAULT_PLACE, language }).slice(1)}>{home}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
