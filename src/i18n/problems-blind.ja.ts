import type { BlindCatalogue } from './problem-words.ts'

/** What would tell who speaks while names are hidden, and how to mend it, in Japanese. */
export const blindProblems: BlindCatalogue = {
  'blind-missing': ({ word, place }) => ({
    reason: `名前を隠しても、この文はそのまま表示されます。「${word}」から話し手が分かるおそれがあります。`,
    remedy: `${place} に、この言葉を〔 〕で囲んだ中立的な言葉に替えた文を書き、reviewedに日付を入れてください。`,
  }),
  'blind-tells': ({ word }) => ({
    reason: `名前を隠したページにも表示される言葉ですが、「${word}」から話し手が分かってしまいます。`,
    remedy: '中立的な言葉に替えてください。文の中では〔 〕で囲みます。',
  }),
  'blind-unreviewed': ({ word }) => ({
    reason: `名前を隠したページにも表示されますが、国や国民を指す言葉「${word}」が入っています。`,
    remedy:
      '〔 〕で囲んだ中立的な言葉に替えるか、話し手が分からなければreviewedに日付を入れてください。',
  }),
  'blind-authored': () => ({
    reason: '名前を隠したページのためにサイトが作ったファイルで、出典が失われています。',
    remedy: 'もとになった討論のファイルを使ってください。',
  }),
}
