import type { BlindCatalogue } from './problem-words.ts'

/** What would tell who speaks while names are hidden, and how to mend it, in Japanese. */
export const blindProblems: BlindCatalogue = {
  'blind-missing': ({ word, place }) => ({
    reason: `名前を隠しても、この文はそのまま表示されます。「${word}」から話し手が分かるおそれがあります。`,
    remedy: `${place} に、その言葉を〔 〕に入れた中立的な言葉に替えた文を書き、reviewedに日付を入れてください。`,
  }),
  'blind-tells': ({ word }) => ({
    reason: `名前を隠したページに表示されますが、「${word}」から話し手が分かります。`,
    remedy: '中立的な言葉に替えてください。文の中では〔 〕に入れます。',
  }),
  'blind-unreviewed': ({ word }) => ({
    reason: `名前を隠したページに表示されますが、国や国民を指す言葉「${word}」があります。`,
    remedy:
      '〔 〕に入れた中立的な言葉に替えるか、読んで問題がなければreviewedに日付を入れてください。',
  }),
  'blind-authored': () => ({
    reason: '名前を隠したページのためにサイトが作ったファイルで、出典が失われています。',
    remedy: 'もとになった討論のファイルを使ってください。',
  }),
}
