import type { DownloadWords } from './downloads.en.ts'

export const downloads: DownloadWords = {
  contents: {
    debate: '토론 자료 전체(모든 언어)',
    speakers: '말하는 사람',
    themes: '주제',
    views: '견해',
    quotations: '인용',
    relations: '관계',
    annotations: '원문에 주석으로 단 견해',
    arguments: '논증 지도',
  },
  formats: {
    json: 'JSON: 보관하고, 고치고, 다시 열 때',
    csv: 'CSV: 스프레드시트에서 여는 표',
    jsonld: 'JSON-LD: 웹 주석(Web Annotation)을 읽는 도구용',
    argdown: 'Argdown: 논증 지도를 그리는 도구용',
  },
  terms: (licence) =>
    `엮은이의 글은 ${licence} 조건으로 쓸 수 있어요. 인용의 권리는 원저작자에게 있고, 원문 전체는 어느 파일에도 들어 있지 않아요.`,
}
