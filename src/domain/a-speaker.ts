import type { Speaker, Text } from './debate.ts'

/** A text in English. */
export const inEnglish = (words: string): Text => ({ en: words })

/** Sasae with one post, which faced Shin's; what a test is about goes into `parts`. */
export const aSpeaker = (parts: Partial<Speaker> = {}): Speaker => ({
  id: 'sasae',
  name: inEnglish('Kenichiro Sasae'),
  shortName: inEnglish('Sasae'),
  proseName: inEnglish('Sasae'),
  native: [{ text: '佐々江賢一郎', language: 'ja', reading: 'ささえ・けんいちろう' }],
  role: inEnglish('former vice-minister'),
  affiliation: inEnglish('a research institute'),
  country: inEnglish('Japan'),
  spokeIn: 'ja',
  translated: inEnglish('He spoke Japanese; we have the English.'),
  ask: inEnglish('What did he see from his desk?'),
  career: [
    {
      id: 'sasae-vice-minister',
      role: inEnglish('Vice-Minister'),
      from: '2010-08',
      to: '2012-09',
      source: 'yearbook',
      opposite: 'shin-ambassador',
    },
  ],
  ...parts,
})

/** Shin, with two posts; one faced Sasae's. */
export const SHIN = aSpeaker({
  id: 'shin',
  name: inEnglish('Shin Kak-soo'),
  shortName: inEnglish('Shin'),
  proseName: inEnglish('Shin'),
  native: [{ text: '申珏秀', language: 'ko', reading: '신각수' }],
  country: inEnglish('South Korea'),
  translated: inEnglish('Which language he used is not told.'),
  ask: inEnglish('What did he see in Tokyo?'),
  career: [
    { id: 'shin-first', role: inEnglish('First Vice Minister'), from: '2009', source: 'source' },
    {
      id: 'shin-ambassador',
      role: inEnglish('Ambassador to Japan'),
      from: '2011-06-10',
      to: '2013',
      source: 'yearbook',
      opposite: 'sasae-vice-minister',
    },
  ],
})
