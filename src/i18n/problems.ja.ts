import type { JsonKind, Referent } from '#domain/problem.ts'
import { inWords, megabytes } from './problem-words.ts'
import { blindProblems } from './problems-blind.ja.ts'

const KINDS: Readonly<Record<JsonKind, string>> = {
  text: '二重引用符で囲んだ文字',
  number: '数',
  truth: 'true または false',
  nothing: 'null',
  list: 'リスト [ ]',
  record: 'まとまり { }',
}

const THINGS: Readonly<Record<Referent, string>> = {
  speaker: '話し手',
  theme: 'テーマ',
  view: '見方',
  relation: '関係',
  term: '用語',
  fact: '事実データ',
  check: '確認したこと',
  event: '出来事',
  prompt: '問い',
  reference: '参考資料',
  post: '経歴',
}

const quote = (words: string) => `「${words}」`
const list = (words: readonly (string | number)[]) => words.join('、')

/** What is wrong with a file and how to mend it, in Japanese. */
export const problems = inWords({
  'too-large': ({ limit, found }) => ({
    reason: `ファイルが大きすぎます（${megabytes(found)}MB、上限は${megabytes(limit)}MB）。`,
    remedy: 'ファイルを二つに分けるか、文章を短くしてください。',
  }),
  'not-utf-8': () => ({
    reason: 'UTF-8のファイルではないか、文字の途中で切れています。',
    remedy: 'UTF-8で保存し直すか、もう一度入手してください。',
  }),
  'not-json': () => ({
    reason: 'ここからJSONの形式に合わないか、ファイルが途中で終わっています。',
    remedy: 'すぐ前にコンマ、引用符、括弧の抜けがないか確かめてください。',
  }),
  'too-deep': ({ limit }) => ({
    reason: `リストやまとまりの重なりが${limit}段を超えています。`,
    remedy: '閉じていない括弧がないか確かめてください。',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    reason: `一つのまとまりにキー${quote(key)}が二度あります（最初は${firstLine}行目）。`,
    remedy: 'どちらか一つを残してください。',
  }),
  'forbidden-key': ({ key }) => ({
    reason: `キー${quote(key)}はブラウザーで特別な意味を持つため、使えません。`,
    remedy: 'このキーを削除してください。',
  }),
  'not-a-debate': () => ({
    reason: '討論のファイルではありません。全体が一つのまとまり { } である必要があります。',
    remedy: '別のファイルを選ぶか、公開しているスキーマに沿って作り直してください。',
  }),
  'version-missing': ({ known }) => ({
    reason: 'ファイルに形式のバージョンが書かれていません。',
    remedy: `討論のファイルであれば、"version": ${known} を加えてください。`,
  }),
  'version-newer': ({ found, known }) => ({
    reason: `ファイルの形式はバージョン${found}ですが、このサイトが読めるのは${known}までです。`,
    remedy: 'ページを再読み込みしてから、ファイルを開き直してください。',
  }),
  'version-older': ({ found, known }) => ({
    reason: `形式のバージョン${found}は読めません（このサイトのバージョンは${known}）。`,
    remedy: `公開しているスキーマに沿って、バージョン${known}に直してください。`,
  }),
  'missing-key': ({ key }) => ({
    reason: `キー${quote(key)}がありません。`,
    remedy: '公開しているスキーマに沿って加えてください。',
  }),
  'unknown-key': ({ key }) => ({
    reason: `ここではキー${quote(key)}は使えません。`,
    remedy: 'つづりを確かめるか、削除してください。',
  }),
  'wrong-type': ({ expected, found }) => ({
    reason: `値の種類が違います（今の値は${KINDS[found]}、必要なのは${KINDS[expected]}）。`,
    remedy: '必要な種類の値に書き換えてください。',
  }),
  'unknown-choice': ({ found, choices }) => ({
    reason: `${quote(found)}は選べません。`,
    remedy: `次のうち一つを書いてください：${list(choices)}。`,
  }),
  'not-an-id': ({ found }) => ({
    reason: `${quote(found)}はIDに使えません。`,
    remedy: '英小文字と数字を使い、間はハイフン一つでつないでください（例：trust-first）。',
  }),
  'not-https': ({ found }) => ({
    reason: `${quote(found)}はhttpsの完全なアドレスではありません。`,
    remedy: 'https:// から始まるアドレス全体を書いてください。',
  }),
  'not-a-date': ({ found }) => ({
    reason: `${quote(found)}は暦にある日付ではありません。`,
    remedy: '年-月-日の順に書いてください（例：2025-05-29）。',
  }),
  'not-a-partial-date': ({ found }) => ({
    reason: `${quote(found)}は暦にある年・月・日ではありません。`,
    remedy: '2025、2025-05、2025-05-29 のいずれかの形で書いてください。',
  }),
  'not-a-language': ({ found }) => ({
    reason: `${quote(found)}は言語コードではありません。`,
    remedy: 'en、ko、ja、pt-BR などの形で書いてください。',
  }),
  'not-a-code': ({ found }) => ({
    reason: `${quote(found)}は短いアドレスに使えません。`,
    remedy: '英小文字2〜8字で書いてください。',
  }),
  'not-a-positive-integer': ({ found }) => ({
    reason: `${quote(found)}は段落の番号に使えません。`,
    remedy: '小見出しを除き、1から数えた段落の番号を書いてください。',
  }),
  'not-a-year': ({ found }) => ({
    reason: `${quote(found)}は年ではありません。`,
    remedy: '2024 のように整数で書いてください。',
  }),
  'not-a-number': ({ found }) => ({
    reason: `${quote(found)}は大きすぎて、正確に保存できません。`,
    remedy: '単位を大きくして、数を小さくしてください。',
  }),
  'hidden-direction': () => ({
    reason: '名前に、文字の向きを変える見えない記号が入っています。',
    remedy: '名前を消して、入力し直してください。',
  }),
  'broken-character': () => ({
    reason: '文章に、壊れた文字か見えない制御文字が入っています。',
    remedy: '文章を消して入力し直すか、ファイルをUTF-8で保存してください。',
  }),
  'empty-text': () => ({
    reason: '文章が空です。',
    remedy: '内容を書くか、なくてもよいキーなら削除してください。',
  }),
  'untrimmed-text': () => ({
    reason: '文章の初めか終わりに、空白か空行があります。',
    remedy: '前後の空白を削除してください。',
  }),
  'too-few': ({ limit, found }) => ({
    reason: `数が足りません（${found}件、下限は${limit}件）。`,
    remedy: '足りないものを加えてください。',
  }),
  'too-many': ({ limit, found }) => ({
    reason: `数が多すぎます（${found}件、上限は${limit}件）。`,
    remedy: '一部を外すか、討論を二つに分けてください。',
  }),
  'too-many-words': ({ limit, found }) => ({
    reason: `文章が長すぎます（${found}語、上限は${limit}語。日本語は3字を1語と数えます）。`,
    remedy: '授業の前に知っておくべきことだけを残してください。',
  }),
  'too-long': ({ limit, found }) => ({
    reason: `文章が長すぎます（${found}字、上限は${limit}字）。`,
    remedy: '短くしてください。',
  }),
  'unknown-id': ({ id, of }) => ({
    reason: `ID${quote(id)}の${THINGS[of]}はありません。`,
    remedy: `つづりを確かめるか、${THINGS[of]}を加えてください。`,
  }),
  'duplicate-id': ({ id, first }) => ({
    reason: `ID${quote(id)}は ${first} で使われています。`,
    remedy: 'どちらかのIDを変え、それを参照する箇所も直してください。',
  }),
  'reserved-id': ({ id }) => ({
    reason: `ID${quote(id)}は、この討論の出典を指すためのものです。`,
    remedy: '参考資料に別のIDを付けてください。',
  }),
  repeated: ({ value, first }) => ({
    reason: `このリストに${quote(value)}が二度あります（最初は ${first}）。`,
    remedy: 'どちらか一つを残してください。',
  }),
  'language-missing': ({ language }) => ({
    reason: `この討論の言語の一つ、${quote(language)}の文章がありません。`,
    remedy: '文章を加えるか、"languages" からその言語を外してください。',
  }),
  'language-extra': ({ language }) => ({
    reason: `${quote(language)}の文章はここには置けません。`,
    remedy: '削除するか、"languages" とすべての文章にその言語を加えてください。',
  }),
  'translation-missing': ({ languages }) => ({
    reason: `引用に訳がありません。訳が必要な言語：${list(languages)}。`,
    remedy: '"translation" にこれらの言語の訳を加えてください。',
  }),
  'translation-not-needed': ({ language }) => ({
    reason: `引用はこの討論の唯一の言語で書かれているので、訳（${language}）は要りません。`,
    remedy: '訳を削除してください。',
  }),
  'blind-without-text': ({ field }) => ({
    reason: `${quote(field)}の代わりに表示する文がありますが、もとの文がありません。`,
    remedy: `代わりの文を削除するか、${quote(field)}を加えてください。`,
  }),
  'gist-missing': ({ speaker, theme }) => ({
    reason: `一覧表に載せる要旨がありません（話し手${quote(speaker)}、テーマ${quote(theme)}）。`,
    remedy: '要旨を加えてください。発言がなければ、ないと書いてください。',
  }),
  'gist-repeated': ({ speaker, theme, first }) => ({
    reason: `要旨が二つあります（話し手${quote(speaker)}、テーマ${quote(theme)}、最初は ${first}）。`,
    remedy: 'どちらか一つを残してください。',
  }),
  'view-outside-theme': ({ view, theme }) => ({
    reason: `見方${quote(view)}はテーマ${quote(theme)}に入っていません。`,
    remedy: '見方にテーマを加えるか、別の見方を選んでください。',
  }),
  'view-without-relation': ({ view, theme }) => ({
    reason: `見方${quote(view)}は、テーマ${quote(theme)}のどの関係にも入っていません。`,
    remedy: '関係に加えるか、見方からこのテーマを外してください。',
  }),
  'one-sided-by-many': ({ speakers }) => ({
    reason: `一人だけが発言する関係（oneSided）に、複数の話し手がいます：${list(speakers)}。`,
    remedy: '関係の種類を変えるか、一人の見方だけを残してください。',
  }),
  'relation-of-one': ({ speaker }) => ({
    reason: `関係に一人の見方しかありません：${speaker}。`,
    remedy: 'ほかの話し手の見方を加えるか、種類を oneSided にしてください。',
  }),
  'silence-not-one-sided': ({ kind }) => ({
    reason: `種類が${quote(kind)}の関係には、説明する空席がありません。`,
    remedy: '"silence" を削除するか、種類を oneSided にしてください。',
  }),
  'verdict-not-borne-out': ({ kind, most }) => ({
    reason: `テーマのまとめ${quote(kind)}は関係に裏づけられていません（最も多い関係：${list(most) || 'なし'}）。`,
    remedy: 'まとめか、そのもとになる関係を直してください。',
  }),
  'map-out-of-order': ({ expected, found }) => ({
    reason: `第${expected}段落が来る所に、第${found}段落があります。`,
    remedy: '資料のすべての段落を、1から順に一度ずつ書いてください。',
  }),
  'unknown-paragraph': ({ paragraph, last }) => ({
    reason: `第${paragraph}段落はありません。段落ガイドは第${last}段落までです。`,
    remedy: '番号を直すか、段落ガイドにこの段落を加えてください。',
  }),
  'quotation-outside-view': ({ paragraph, paragraphs }) => ({
    reason: `引用は第${paragraph}段落からですが、見方のもとになる段落は違います（第${paragraphs.join('・')}段落）。`,
    remedy: '見方にこの段落を加えるか、引用の段落を直してください。',
  }),
  'post-backwards': ({ from, to }) => ({
    reason: `終わり（${to}）が始まり（${from}）より前です。`,
    remedy: 'どちらかの日付を直してください。',
  }),
  'career-out-of-order': ({ from, previous }) => ({
    reason: `始まり（${from}）が、一つ上の経歴（${previous}）より前です。`,
    remedy: '始まりの早い順に並べてください。',
  }),
  'opposite-own': ({ id }) => ({
    reason: `向き合う相手に、同じ人の経歴${quote(id)}が書かれています。`,
    remedy: 'ほかの話し手の経歴を書くか、"opposite" を削除してください。',
  }),
  'opposite-elsewhen': ({ id, other }) => ({
    reason: `経歴${quote(id)}と${quote(other)}は在任期間が重ならないので、向き合う相手になりません。`,
    remedy: '在任期間が重なる経歴を書くか、日付を直すか、"opposite" を削除してください。',
  }),
  'next-too-early': ({ date, asOf }) => ({
    reason: `「その後の動き」ですが、日付（${date}）が討論の日付（${asOf}）より後ではありません。`,
    remedy: '層（layer）を background か then に変えるか、日付を直してください。',
  }),
  'event-too-late': ({ date, limit }) => ({
    reason: `出来事の日付（${date}）が、この層の最後の日（${limit}）より後です。`,
    remedy: '別の層を選ぶか、日付または eventRule.until を直してください。',
  }),
  'codes-equal': ({ code }) => ({
    reason: `短いアドレスが二つとも${quote(code)}です。`,
    remedy: '名前を隠したページには、話し手が分からない別のアドレスを付けてください。',
  }),
  unused: ({ id, of }) => ({
    reason: `どこからも参照されていません：${quote(id)}（${THINGS[of]}）。`,
    remedy: '必要な所から参照するか、削除してください。',
  }),
  'duplicate-text': ({ first }) => ({
    reason: `同じ文章が ${first} にもあります。`,
    remedy: 'ここだけに当てはまることを書いてください。',
  }),
  'quotation-too-long': ({ limit, found }) => ({
    reason: `引用が長すぎます（${found}語、上限は${limit}語）。`,
    remedy: '主張のもとになる言葉だけを引用してください。',
  }),
  'paragraph-count': ({ source, map }) => ({
    reason: `段落の数が違います（資料は${source}、段落ガイドは${map}）。`,
    remedy: '資料と段落ガイドを見比べてください。小見出しとリードは数えません。',
  }),
  'not-in-source': ({ exact }) => ({
    reason: `資料にない言葉です：${quote(exact)}。`,
    remedy: '記号も含めて、資料のとおりに写してください。',
  }),
  'in-other-paragraph': ({ paragraph, found }) => ({
    reason: `この言葉は第${paragraph}段落ではなく、第${found}段落にあります。`,
    remedy: '段落の番号を直してください。',
  }),
  'not-unique': ({ times }) => ({
    reason: `前後の言葉（prefix、suffix）まで合う所は一つでなければなりませんが、${times}か所あります。`,
    remedy: '一つの所だけに合う長さになるまで、前後の言葉を資料のとおりに写してください。',
  }),
  'copied-run': ({ run, limit }) => ({
    reason: `資料と同じ言葉が${limit}語以上続いています：${quote(run)}。`,
    remedy: '自分の言葉で言い換えるか、引用にしてください。',
  }),
  ...blindProblems,
})
